import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LookAhead, type Looking } from './look-ahead';
import { loadersOf } from '../loaders/loaders';
import { InvoiceEvent } from '../schema/types/invoice';
import { User } from '../schema/types/user';

/** Who did what an invoice's activity tells. */
@Resolver(() => InvoiceEvent)
export class InvoiceEventResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who did it; null for the client, the system, and somebody who has left.',
  })
  async actor(
    @Root() event: { actor: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return event.actor === null ? null : loadersOf(context).userById.load({ id: event.actor, selection });
  }
}
