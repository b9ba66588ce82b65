import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LookAhead, type Looking } from './look-ahead';
import { loadersOf } from '../loaders/loaders';
import { InvoiceEvent } from '../schema/types/invoice';
import { User } from '../schema/types/user';

/** Who triggered an event in an invoice's history. */
@Resolver(() => InvoiceEvent)
export class InvoiceEventResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who triggered the event. Null for the client, the system, and users who have left.',
  })
  async actor(
    @Root() event: { actor: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return event.actor === null ? null : loadersOf(context).userById.load({ id: event.actor, selection });
  }
}
