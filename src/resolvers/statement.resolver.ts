import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { ClientStatementArgs } from '../schema/inputs/statement-inputs';
import { ClientStatement } from '../schema/types/client-statement';
import { readClientStatement } from '../services/reports/read-client-statement';

/** A client's account is added up from its first day on. */
const COST_OF_STATEMENT = 500;

/** Statements of clients' accounts. */
@Resolver(() => ClientStatement)
export class StatementResolver {
  @Access(Permission.ViewPayments)
  @Extensions({ cost: COST_OF_STATEMENT })
  @Query(() => ClientStatement, {
    description:
      "Shows what a client owed before a period, what happened in it, and what they owe after it, for each currency: published invoices, payments, credits, refunds, charge-backs and write-offs, each on its own day. A write-off counts what the invoice lacks now, so a later payment or credit of the invoice lowers it. Applying the client's credit to an invoice changes nothing. Errors: VALIDATION_ERROR, also for more than ten years or a thousand entries; NOT_FOUND; FORBIDDEN for members limited to projects, because a payment can be of others too.",
  })
  clientStatement(@Args() args: ClientStatementArgs, @Ctx() context: Context): Promise<ClientStatement> {
    return context.read((sql) => readClientStatement(sql, context.user, args));
  }
}
