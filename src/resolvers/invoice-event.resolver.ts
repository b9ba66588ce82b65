import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadersOf } from '../loaders/loaders';
import { Context } from '../schema/context';
import { InvoiceEvent } from '../schema/types/invoice';
import { User } from '../schema/types/user';

/** Who did what an invoice's activity tells. */
@Resolver(() => InvoiceEvent)
export class InvoiceEventResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who did it; null for the client, the system, and somebody who has left.',
  })
  async actor(@Root() event: { actor: string | null }, @Ctx() context: Context): Promise<object | null> {
    return event.actor === null ? null : loadersOf(context).userById.load(event.actor);
  }
}
