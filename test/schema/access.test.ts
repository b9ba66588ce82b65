import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { MemberFeature, MemberRole, can, type Permission, PERMISSIONS } from '../../src/domain/permissions';
import { buildSchema } from '../../src/resolvers/build-schema';
import { type AccessRule, ROOT_ACCESS } from '../../src/schema/access';

const schema: GraphQLSchema = buildSchema();
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (type): type is GraphQLObjectType => isObjectType(type),
);
const rootFields = roots.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
const nameOf = (rootField: string) => rootField.slice(rootField.indexOf('.') + 1);

/** Who may call: roles from the most to the fewest rights, and features that open it to an employee. */
function whoMay(rule: AccessRule): string {
  if (!(rule in PERMISSIONS)) return rule;
  const permission = rule as Permission;
  const roles = Object.values(MemberRole).filter((role) => can({ role, features: [] }, permission));
  const features = Object.values(MemberFeature).filter(
    (feature) =>
      !roles.includes(MemberRole.EMPLOYEE) && can({ role: MemberRole.EMPLOYEE, features: [feature] }, permission),
  );
  return [...roles, ...features.map((feature) => `+${feature}`)].join(' ');
}

it('has a rule for every root field, and no rule for a field that is not there', () => {
  expect(rootFields.filter((field) => !ROOT_ACCESS.has(nameOf(field)))).toEqual([]);
  expect([...ROOT_ACCESS.keys()].filter((field) => !rootFields.map(nameOf).includes(field))).toEqual([]);
});

it('has one name for one root field, so that one rule is meant', () => {
  expect(new Set(rootFields.map(nameOf)).size).toBe(rootFields.length);
});

it('shows who may call what', () => {
  const table = rootFields.map((field) => {
    const rule = ROOT_ACCESS.get(nameOf(field)) ?? 'PUBLIC';
    return `${field}: ${whoMay(rule)}`;
  });
  expect(`\n${table.sort().join('\n')}\n`).toMatchInlineSnapshot(`
   "
   Mutation.acceptInvitation: PUBLIC
   Mutation.adminLogin: PUBLIC
   Mutation.adminSetUserStatus: PLATFORM
   Mutation.cancelInvitation: OWNER ADMIN
   Mutation.cancelSubscription: OWNER
   Mutation.changePassword: SESSION
   Mutation.confirmTwoFactor: SESSION
   Mutation.consumeInvoiceAllowance: OWNER ADMIN MANAGER +INVOICING
   Mutation.createClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.createInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.createProject: OWNER ADMIN MANAGER
   Mutation.createSession: MEMBER
   Mutation.deleteClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.deleteInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.deleteProject: OWNER ADMIN MANAGER
   Mutation.disableTwoFactor: SESSION
   Mutation.enableTwoFactor: SESSION
   Mutation.inviteUser: OWNER ADMIN
   Mutation.login: PUBLIC
   Mutation.logout: SESSION
   Mutation.publishInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.recordPayment: OWNER ADMIN MANAGER +INVOICING
   Mutation.refreshSession: PUBLIC
   Mutation.register: PUBLIC
   Mutation.removeMember: OWNER ADMIN
   Mutation.requestPasswordReset: PUBLIC
   Mutation.resendInvitation: OWNER ADMIN
   Mutation.resendVerificationOtp: PUBLIC
   Mutation.resetPassword: PUBLIC
   Mutation.restoreClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.sendInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.terminateSession: SESSION
   Mutation.updateClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.updateInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateMember: OWNER ADMIN
   Mutation.updatePreferences: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.updateProfile: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.updateProject: OWNER ADMIN MANAGER
   Mutation.updateSecuritySettings: SESSION
   Mutation.updateSettings: OWNER ADMIN
   Mutation.upgradePlan: OWNER
   Mutation.verifyAccount: PUBLIC
   Mutation.verifyResetOtp: PUBLIC
   Query.adminUsers: PLATFORM
   Query.auditLog: OWNER ADMIN
   Query.auditLogVerification: OWNER ADMIN
   Query.client: OWNER ADMIN MANAGER +INVOICING +CLIENTS
   Query.clients: OWNER ADMIN MANAGER +INVOICING +CLIENTS
   Query.invitation: PUBLIC
   Query.invitations: OWNER ADMIN
   Query.invoice: OWNER ADMIN MANAGER +INVOICING
   Query.invoices: OWNER ADMIN MANAGER +INVOICING
   Query.job: OWNER ADMIN MANAGER +INVOICING
   Query.me: MEMBER
   Query.node: MEMBER
   Query.nodes: MEMBER
   Query.payments: OWNER ADMIN MANAGER +INVOICING
   Query.plan: OWNER
   Query.project: OWNER ADMIN MANAGER EMPLOYEE
   Query.projects: OWNER ADMIN MANAGER EMPLOYEE
   Query.publicInvoice: PUBLIC
   Query.sessions: SESSION
   Query.settings: OWNER ADMIN
   Query.user: OWNER ADMIN MANAGER EMPLOYEE
   Query.users: OWNER ADMIN MANAGER EMPLOYEE
   Query.versionCheck: PUBLIC
   Subscription.jobProgress: OWNER ADMIN MANAGER +INVOICING
   "
  `);
});

/** Types that show money by fields that can't be null: only who may see money reaches them, or whoever has the link. */
const MONEY_TYPES = ['Invoice', 'InvoiceLine', 'InvoiceTax', 'Payment', 'PaymentAllocation'];
/** Behind a link, or of the settings and plans, which administrators see: their root fields ask for it. */
const OPEN_TYPES = [
  'PublicInvoice',
  'PublicInvoiceLine',
  'PublicInvoiceTax',
  'Tax',
  'Money',
  'TaxSettings',
  'PlanOffer',
];

it('hides every field of money, or keeps its type to those who may see money', () => {
  const shown = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !MONEY_TYPES.includes(name) && !OPEN_TYPES.includes(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Money' || /rate$/i.test(field.name))
        .filter((field) => !field.extensions.showsMoney || isNonNullType(field.type))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(shown).toMatchInlineSnapshot(`[]`);
});

it('leads to types of money from nowhere but what asks for the permission', () => {
  const leading = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !MONEY_TYPES.some((type) => name.startsWith(type)))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => MONEY_TYPES.some((name) => getNamedType(field.type).name.startsWith(name)))
        .map((field) => {
          const rule = roots.includes(type) ? ROOT_ACCESS.get(field.name) : undefined;
          return `${type.name}.${field.name}${rule ? `: ${whoMay(rule)}` : ''}`;
        }),
    );
  expect(leading.sort()).toMatchInlineSnapshot(`
   [
     "Client.invoices",
     "Mutation.createInvoice: OWNER ADMIN MANAGER +INVOICING",
     "Mutation.publishInvoice: OWNER ADMIN MANAGER +INVOICING",
     "Mutation.updateInvoice: OWNER ADMIN MANAGER +INVOICING",
     "PublicInvoice.status",
     "Query.invoice: OWNER ADMIN MANAGER +INVOICING",
     "Query.invoices: OWNER ADMIN MANAGER +INVOICING",
     "Query.payments: OWNER ADMIN MANAGER +INVOICING",
     "RecordPaymentPayload.invoice",
     "RecordPaymentPayload.payment",
     "SendInvoicePayload.invoice",
   ]
  `);
});
