import { type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { createPubSub } from '@graphql-yoga/subscription';
import { checkAccess, ROOT_ACCESS, whoMayCall } from '../schema/access';
import { describeRules } from '../schema/rules/describe-rules';
import { AccountResolver } from './account.resolver';
import { AdminResolver } from './admin.resolver';
import { ApprovalResolver } from './approval.resolver';
import { AuditResolver } from './audit.resolver';
import { BulkInvoiceResolver } from './bulk-invoice.resolver';
import { ClientResolver } from './client.resolver';
import { CreditNoteResolver } from './credit-note.resolver';
import { CreditResolver } from './credit.resolver';
import { EstimateResolver } from './estimate.resolver';
import { EstimateWorkflowResolver } from './estimate-workflow.resolver';
import { ExpenseApprovalResolver } from './expense-approval.resolver';
import { ExpenseResolver } from './expense.resolver';
import { FileResolver } from './file.resolver';
import { TimeImportResolver } from './time-import.resolver';
import { IdentityResolver } from './identity.resolver';
import { InvitationResolver } from './invitation.resolver';
import { InvoiceEventResolver } from './invoice-event.resolver';
import { InvoiceWorkflowResolver } from './invoice-workflow.resolver';
import { InvoiceResolver } from './invoice.resolver';
import { ItemResolver } from './item.resolver';
import { JobResolver } from './job.resolver';
import { MemberResolver } from './member.resolver';
import { MoneyResolver } from './money.resolver';
import { NodeResolver } from './node.resolver';
import { PaymentAllocationResolver, PaymentResolver, RefundResolver } from './payment.resolver';
import { PlanResolver } from './plan.resolver';
import { ProjectResolver } from './project.resolver';
import { PublicInvoiceResolver } from './public-invoice.resolver';
import { assertArgumentsAreJudged, judgeArgument } from './root-arguments';
import { SessionTokensResolver } from './session-tokens';
import { BrandingResolver, SettingsResolver } from './settings.resolver';
import { SystemResolver } from './system.resolver';
import { RecurringInvoiceResolver } from './recurring-invoice.resolver';
import { RateResolver } from './rate.resolver';
import { RepriceResolver } from './reprice.resolver';
import { ReportResolver } from './report.resolver';
import { StatementResolver } from './statement.resolver';
import { TaskResolver } from './task.resolver';
import { TaxRateResolver } from './tax-rate.resolver';
import { TimeEntryResolver } from './time-entry.resolver';
import { TimeOverlapResolver } from './time-overlap.resolver';
import { TimerResolver } from './timer.resolver';
import { TimesheetResolver } from './timesheet.resolver';
import { UserResolver } from './user.resolver';
import { SecurityResolver } from './security.resolver';
import { SendingResolver } from './sending.resolver';

const ROOT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  Query:
    'Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID.',
  Mutation:
    'Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely.',
  Subscription: 'What can be followed over a WebSocket at the same path (`graphql-ws`), with the same access token.',
};

const RESOLVERS = [
  IdentityResolver,
  SessionTokensResolver,
  AccountResolver,
  ClientResolver,
  FileResolver,
  ProjectResolver,
  TaskResolver,
  RateResolver,
  RepriceResolver,
  ItemResolver,
  TaxRateResolver,
  TimeEntryResolver,
  TimeOverlapResolver,
  TimerResolver,
  TimesheetResolver,
  ApprovalResolver,
  ExpenseResolver,
  ExpenseApprovalResolver,
  ReportResolver,
  StatementResolver,
  TimeImportResolver,
  InvoiceResolver,
  InvoiceWorkflowResolver,
  BulkInvoiceResolver,
  SendingResolver,
  CreditResolver,
  CreditNoteResolver,
  EstimateResolver,
  EstimateWorkflowResolver,
  RecurringInvoiceResolver,
  InvoiceEventResolver,
  PaymentResolver,
  PaymentAllocationResolver,
  RefundResolver,
  MoneyResolver,
  JobResolver,
  NodeResolver,
  PublicInvoiceResolver,
  MemberResolver,
  UserResolver,
  AdminResolver,
  InvitationResolver,
  SecurityResolver,
  PlanResolver,
  BrandingResolver,
  SettingsResolver,
  AuditResolver,
  SystemResolver,
] as const;

let built: GraphQLSchema | undefined;

/** The schema of the API, which a process builds once. */
export function apiSchema(): GraphQLSchema {
  return (built ??= buildSchema());
}

/** Builds the schema of the API from its resolvers and types. */
export function buildSchema(): GraphQLSchema {
  describeRules();
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    authChecker: checkAccess,
    // Subscriptions use PostgreSQL notifications as their source, but TypeGraphQL requires a PubSub.
    pubSub: createPubSub(),
    validateFn: judgeArgument,
    // Apollo Server validates the schema at startup. TypeGraphQL's check would run an introspection query in addition.
    skipCheck: true,
  });
  assertArgumentsAreJudged();
  for (const type of Object.values(schema.getTypeMap())) {
    // Read Node's ID like any other field: TypeGraphQL wraps the fields of interfaces in resolvers.
    if (isObjectType(type) && type.getInterfaces().length > 0) delete type.getFields()['id']?.resolve;
  }
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (root) root.description = ROOT_DESCRIPTIONS[root.name];
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.description = `${field.description} ${whoMayCall(ROOT_ACCESS.get(field.name) ?? 'PUBLIC')}`;
    }
  }
  return schema;
}
