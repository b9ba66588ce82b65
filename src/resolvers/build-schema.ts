import { GraphQLEnumType, GraphQLSchema, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { createPubSub } from '@graphql-yoga/subscription';
import { checkAccess, ROOT_ACCESS, whoMayCall } from '../schema/access';
import { describeRules } from '../schema/rules/describe-rules';
import { ERROR_CODES } from '../schema/enums/error-codes';
import { AccountResolver } from './account.resolver';
import { AdminResolver } from './admin.resolver';
import { AuditResolver } from './audit.resolver';
import { ClientResolver } from './client.resolver';
import { IdentityResolver } from './identity.resolver';
import { InvitationResolver } from './invitation.resolver';
import { InvoiceEventResolver } from './invoice-event.resolver';
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
import { TaxRateResolver } from './tax-rate.resolver';
import { UserResolver } from './user.resolver';
import { SecurityResolver } from './security.resolver';

/** The schema of the API, built from its resolvers and types. */
export function buildSchema(): GraphQLSchema {
  describeRules();
  const schema = buildSchemaSync({
    resolvers: [
      IdentityResolver,
      SessionTokensResolver,
      AccountResolver,
      ClientResolver,
      ProjectResolver,
      ItemResolver,
      TaxRateResolver,
      InvoiceResolver,
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
    ],
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
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.description = `${field.description} ${whoMayCall(ROOT_ACCESS.get(field.name) ?? 'PUBLIC')}`;
    }
  }
  const config = schema.toConfig();
  // Error codes appear in the extensions of errors, which no field refers to. The enum is added so that clients can
  // look the codes up.
  return new GraphQLSchema({ ...config, types: [...config.types, new GraphQLEnumType(ERROR_CODES)] });
}
