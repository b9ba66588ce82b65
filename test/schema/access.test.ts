import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { MemberFeature, MemberRole, can, Permission, PERMISSIONS, type Rights } from '../../src/domain/permissions';
import type { View } from '../../src/reads/define-view';
import { projectField, ProjectionScope, rootFieldsOf } from '../../src/reads/projection';
import { NODES, VIEWS } from '../../src/reads/registry';
import { apiSchema } from '../../src/resolvers/build-schema';
import { type AccessRule, ROOT_ACCESS } from '../../src/schema/access';

const schema: GraphQLSchema = apiSchema();
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

it('says in the description of each root field who may call it', () => {
  const sentence =
    / Available to (everyone, even without a token|every logged-in user|every member|platform administrators|OWNER[^.]*)\.$/;
  const silent = roots
    .flatMap((type) => Object.values(type.getFields()))
    .filter((f) => !sentence.test(f.description ?? ''));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

it('shows who may call what', () => {
  const table = rootFields.map((field) => {
    const rule = ROOT_ACCESS.get(nameOf(field)) ?? 'PUBLIC';
    return `${field}: ${whoMay(rule)}`;
  });
  expect(`\n${table.sort().join('\n')}\n`).toMatchInlineSnapshot(`
   "
   Mutation.acceptEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.acceptInvitation: PUBLIC
   Mutation.adminLogin: PUBLIC
   Mutation.adminSetUserStatus: PLATFORM
   Mutation.applyCredit: OWNER ADMIN MANAGER +INVOICING
   Mutation.approveExpenses: OWNER ADMIN MANAGER
   Mutation.approveTimeEntries: OWNER ADMIN MANAGER
   Mutation.archiveItem: OWNER ADMIN MANAGER +INVOICING
   Mutation.archiveTask: OWNER ADMIN MANAGER
   Mutation.archiveTaxRate: OWNER ADMIN
   Mutation.cancelEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.cancelInvitation: OWNER ADMIN
   Mutation.cancelInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.cancelScheduledSend: OWNER ADMIN MANAGER +INVOICING
   Mutation.cancelSubscription: OWNER
   Mutation.changePassword: SESSION
   Mutation.confirmTwoFactor: SESSION
   Mutation.consumeInvoiceAllowance: OWNER ADMIN MANAGER +INVOICING
   Mutation.convertEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.createClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.createEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.createExpense: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.createInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.createItem: OWNER ADMIN MANAGER +INVOICING
   Mutation.createProject: OWNER ADMIN MANAGER
   Mutation.createRecurringInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.createSession: MEMBER
   Mutation.createTask: OWNER ADMIN MANAGER
   Mutation.createTaxRate: OWNER ADMIN
   Mutation.createTimeEntry: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.creditInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.declineEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.deleteClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.deleteEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.deleteExpense: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.deleteInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.deleteInvoices: OWNER ADMIN MANAGER +INVOICING
   Mutation.deletePayment: OWNER ADMIN MANAGER +INVOICING
   Mutation.deleteProject: OWNER ADMIN MANAGER
   Mutation.deleteTimeEntry: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.disableTwoFactor: SESSION
   Mutation.discardTimer: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.duplicateInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.enableTwoFactor: SESSION
   Mutation.importTimeFile: OWNER ADMIN
   Mutation.importTimeLogs: OWNER ADMIN
   Mutation.inviteUser: OWNER ADMIN
   Mutation.login: PUBLIC
   Mutation.logout: SESSION
   Mutation.markEstimateSent: OWNER ADMIN MANAGER +INVOICING
   Mutation.markInvoiceDisputed: OWNER ADMIN MANAGER +INVOICING
   Mutation.markInvoicesSent: OWNER ADMIN MANAGER +INVOICING
   Mutation.mergeMember: OWNER ADMIN
   Mutation.payInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.processRecurringInvoices: OWNER ADMIN MANAGER +INVOICING
   Mutation.publishInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.publishInvoices: OWNER ADMIN MANAGER +INVOICING
   Mutation.recordPayment: OWNER ADMIN MANAGER +INVOICING
   Mutation.refreshSession: PUBLIC
   Mutation.refundInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.refundPayment: OWNER ADMIN MANAGER +INVOICING
   Mutation.register: PUBLIC
   Mutation.rejectExpenses: OWNER ADMIN MANAGER
   Mutation.rejectTimeEntries: OWNER ADMIN MANAGER
   Mutation.removeMember: OWNER ADMIN
   Mutation.reopenExpenses: OWNER ADMIN MANAGER
   Mutation.reopenTimeEntries: OWNER ADMIN MANAGER
   Mutation.repriceTimeEntries: OWNER ADMIN MANAGER
   Mutation.requestPasswordReset: PUBLIC
   Mutation.rescheduleSend: OWNER ADMIN MANAGER +INVOICING
   Mutation.resendInvitation: OWNER ADMIN
   Mutation.resendVerificationOtp: PUBLIC
   Mutation.resetPassword: PUBLIC
   Mutation.restartTimer: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.restoreClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.resumeRecurringInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.sendInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.sendInvoiceReminder: OWNER ADMIN MANAGER +INVOICING
   Mutation.sendInvoices: OWNER ADMIN MANAGER +INVOICING
   Mutation.setInvoiceReminders: OWNER ADMIN MANAGER +INVOICING
   Mutation.setRate: OWNER ADMIN MANAGER
   Mutation.settleRefund: OWNER ADMIN MANAGER +INVOICING
   Mutation.startTimer: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.stopRecurringInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.stopTimer: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.submitExpenses: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.submitTimeEntries: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.submitTimesheet: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.terminateSession: SESSION
   Mutation.updateClient: OWNER ADMIN MANAGER +CLIENTS
   Mutation.updateEstimate: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateExpense: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.updateInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateInvoiceStatus: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateItem: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateMember: OWNER ADMIN
   Mutation.updatePreferences: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.updateProfile: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.updateProject: OWNER ADMIN MANAGER
   Mutation.updateRecurringInvoice: OWNER ADMIN MANAGER +INVOICING
   Mutation.updateSecuritySettings: SESSION
   Mutation.updateSettings: OWNER ADMIN
   Mutation.updateTask: OWNER ADMIN MANAGER
   Mutation.updateTaxRate: OWNER ADMIN
   Mutation.updateTimeEntry: OWNER ADMIN MANAGER EMPLOYEE
   Mutation.upgradePlan: OWNER
   Mutation.uploadFile: MEMBER
   Mutation.verifyAccount: PUBLIC
   Mutation.verifyResetOtp: PUBLIC
   Mutation.writeOffInvoice: OWNER ADMIN MANAGER +INVOICING
   Query.adminUsers: PLATFORM
   Query.auditLog: OWNER ADMIN
   Query.auditLogVerification: OWNER ADMIN
   Query.client: OWNER ADMIN MANAGER +INVOICING +CLIENTS
   Query.clientStatement: OWNER ADMIN MANAGER +INVOICING
   Query.clients: OWNER ADMIN MANAGER +INVOICING +CLIENTS
   Query.creditNote: OWNER ADMIN MANAGER +INVOICING
   Query.creditNotes: OWNER ADMIN MANAGER +INVOICING
   Query.errorCodes: PUBLIC
   Query.estimate: OWNER ADMIN MANAGER +INVOICING
   Query.estimates: OWNER ADMIN MANAGER +INVOICING
   Query.expense: OWNER ADMIN MANAGER EMPLOYEE
   Query.expenses: OWNER ADMIN MANAGER EMPLOYEE
   Query.invitation: PUBLIC
   Query.invitations: OWNER ADMIN
   Query.invoice: OWNER ADMIN MANAGER +INVOICING
   Query.invoicePreview: OWNER ADMIN MANAGER +INVOICING
   Query.invoices: OWNER ADMIN MANAGER +INVOICING
   Query.item: OWNER ADMIN MANAGER +INVOICING
   Query.items: OWNER ADMIN MANAGER +INVOICING
   Query.job: OWNER ADMIN MANAGER +INVOICING
   Query.me: MEMBER
   Query.node: MEMBER
   Query.nodes: MEMBER
   Query.payment: OWNER ADMIN MANAGER +INVOICING
   Query.payments: OWNER ADMIN MANAGER +INVOICING
   Query.plan: OWNER
   Query.project: OWNER ADMIN MANAGER EMPLOYEE
   Query.projectReport: OWNER ADMIN MANAGER EMPLOYEE
   Query.projects: OWNER ADMIN MANAGER EMPLOYEE
   Query.publicInvoice: PUBLIC
   Query.rateExplanation: OWNER ADMIN MANAGER
   Query.rates: OWNER ADMIN MANAGER EMPLOYEE
   Query.recurringInvoice: OWNER ADMIN MANAGER +INVOICING
   Query.recurringInvoices: OWNER ADMIN MANAGER +INVOICING
   Query.repricePreview: OWNER ADMIN MANAGER
   Query.runningTimer: OWNER ADMIN MANAGER EMPLOYEE
   Query.sessions: SESSION
   Query.settings: OWNER ADMIN
   Query.taxRate: OWNER ADMIN MANAGER +INVOICING
   Query.taxRates: OWNER ADMIN MANAGER +INVOICING
   Query.timeEntries: OWNER ADMIN MANAGER EMPLOYEE
   Query.timeEntry: OWNER ADMIN MANAGER EMPLOYEE
   Query.timeImport: OWNER ADMIN
   Query.timeImports: OWNER ADMIN
   Query.timeOverlaps: OWNER ADMIN MANAGER EMPLOYEE
   Query.timeReport: OWNER ADMIN MANAGER EMPLOYEE
   Query.timesheet: OWNER ADMIN MANAGER EMPLOYEE
   Query.user: OWNER ADMIN MANAGER EMPLOYEE
   Query.userReport: OWNER ADMIN MANAGER EMPLOYEE
   Query.users: OWNER ADMIN MANAGER EMPLOYEE
   Query.versionCheck: PUBLIC
   Subscription.jobProgress: OWNER ADMIN MANAGER +INVOICING
   Subscription.timerChanged: OWNER ADMIN MANAGER EMPLOYEE
   "
  `);
});

/** Everybody who can be told apart by rights: the roles, and employees with one feature. */
const EVERYBODY: readonly Rights[] = [
  ...Object.values(MemberRole).map((role) => ({ role, features: [] })),
  ...Object.values(MemberFeature).map((feature) => ({ role: MemberRole.EMPLOYEE, features: [feature] })),
];

/** Whether a rule lets somebody through who may not see money. */
function opensWithoutMoney(rule: AccessRule): boolean {
  if (!(rule in PERMISSIONS)) return true;
  return EVERYBODY.some((rights) => can(rights, rule as Permission) && !can(rights, Permission.ViewMoney));
}

const MONEY_WORD = /(rate|amount|price|cost|budget|balance|total|fee|spent|minor)s?$/i;
const MONEY_VALUE = /RATE|AMOUNT|PRICE|COST|BUDGET|BALANCE|TOTAL|FEE|SPENT/;
/** Decimals that are quantities, and shares of time. */
const NO_MONEY = ['quantity', 'billableShare', 'utilization'];
/** Numbers of these types are amounts and rates; counts (Int) and quantities are not. JSON can hold anything. */
const isMoney = (name: string, type: GraphQLInputType | GraphQLOutputType): boolean => {
  const named = getNamedType(type).name;
  if (named === 'Money' || named === 'JSON') return true;
  return named === 'Decimal'
    ? !NO_MONEY.includes(name)
    : named === 'Float' || (named === 'String' && MONEY_WORD.test(name));
};

const openRoots = roots.flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ name }) => opensWithoutMoney(ROOT_ACCESS.get(name) ?? 'PUBLIC'))
    .map((field) => ({ path: `${type.name}.${field.name}`, field })),
);

/** The object types behind a type: of `Node`, those that somebody who may not see money can fetch. */
function objectsBehind(type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  if (!isAbstractType(named)) return [];
  if (named.name !== 'Node') return schema.getPossibleTypes(named);
  const open = [...NODES.values()].filter(({ permission }) => opensWithoutMoney(permission));
  return open.map(({ view }) => schema.getType(view.type)).filter(isObjectType);
}

/** The fields of money below a field that show it to whoever comes there: those that `@ShowsMoney` hides lead no further. */
function moneyBelow(type: GraphQLOutputType, seen = new Set<string>()): string[] {
  return objectsBehind(type)
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .flatMap((object) =>
      Object.values(object.getFields()).flatMap((field) => {
        // Without a resolver of its own a field is written as it was read, whatever its decorators say.
        if (field.extensions.showsMoney && field.resolve && !isNonNullType(field.type)) return [];
        if (isMoney(field.name, field.type)) return [`${object.name}.${field.name}`];
        return moneyBelow(field.type, seen);
      }),
    );
}

it('gives every field that `@ShowsMoney` hides a resolver, without which nothing would hide it, and lets it be null', () => {
  const hidden = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => field.extensions.showsMoney);
  expect(hidden.filter(({ field }) => !field.resolve || isNonNullType(field.type)).map(({ path }) => path)).toEqual([]);
  expect(hidden.length).toBeGreaterThan(5);
});

it('writes no field as it was read that a view leaves to a resolver of its own', () => {
  const views = Object.values(VIEWS) as View[];
  const hidden = views.flatMap(({ type, fields }) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter(({ extensions }) => extensions.sees)
      .map(({ name }) => [`${type}.${name}`, fields[name]?.kind] as const),
  );
  expect(hidden.filter(([, kind]) => kind === undefined || kind === 'elsewhere')).toEqual([]);
  expect(hidden.map(([path]) => path)).toEqual(expect.arrayContaining(['TimeEntry.rate', 'TimeEntry.client']));
});

it('writes lists of time, expenses and projects without resolvers, though some may not see all of it', () => {
  const query = `{
    timeEntries { nodes { rate amount { amount } client { defaultHourlyRate } project { defaultRate } user { name } } }
    expenses { nodes { amount { amount } billedAmount { amount } client { name } } }
    projects { nodes { defaultRate client { name } } } }`;
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  const root = schema.getQueryType() as GraphQLObjectType;
  const scope = new ProjectionScope(new Map());
  const roots = [...(rootFieldsOf(root, operation, scope) ?? [])];
  const written = roots.filter(([name, nodes]) =>
    projectField(root.getFields()[name]?.type as GraphQLOutputType, nodes, scope),
  );
  expect(written.map(([name]) => name)).toEqual(['timeEntries', 'expenses', 'projects']);
});

/** What is left: the invoice of a public link, and the rates of employees, which are their own (test/api/rates). */
const SHOWN_ON_PURPOSE = /^Query\.(publicInvoice > PublicInvoice|rates > Rate\.rate$)/;

it('shows no money on any way that is open to somebody who may not see it, but for what is theirs', () => {
  const ways = openRoots.flatMap(({ path, field }) =>
    isMoney(field.name, field.type) ? [path] : moneyBelow(field.type).map((shown) => `${path} > ${shown}`),
  );
  expect(ways.filter((way) => !SHOWN_ON_PURPOSE.test(way))).toEqual([]);
  expect(ways.length).toBeGreaterThan(0);
});

/** The places of an input that take money, or sort by it. */
function moneyIn(name: string, type: GraphQLInputType, levels = 6): string[] {
  const named = getNamedType(type);
  if (isMoney(name, type)) return [name];
  if (isEnumType(named)) {
    return named.getValues().flatMap((value) => (MONEY_VALUE.test(value.name) ? [`${name}: ${value.name}`] : []));
  }
  if (!isInputObjectType(named) || levels === 0) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    moneyIn(field.name, field.type, levels - 1).map((place) => `${name}.${place}`),
  );
}

it('asks nobody who may not see money for any: not to write it, and not to filter or sort by it, which would tell it', () => {
  const asked = openRoots.flatMap(({ path, field }) =>
    field.args.flatMap((arg) => moneyIn(arg.name, arg.type).map((place) => `${path} ${place}`)),
  );
  // Those that are left are refused by the acts, and tests of theirs hold it; members write what they spent themselves.
  expect(asked).toMatchInlineSnapshot(`
   [
     "Query.rates filter.type: COST",
     "Mutation.createClient input.defaultHourlyRate",
     "Mutation.updateClient input.defaultHourlyRate",
     "Mutation.createExpense input.amount",
     "Mutation.createExpense input.taxAmount",
     "Mutation.createExpense input.exchangeRate",
     "Mutation.createExpense input.markupRate",
     "Mutation.updateExpense input.amount",
     "Mutation.updateExpense input.taxAmount",
     "Mutation.updateExpense input.exchangeRate",
     "Mutation.updateExpense input.markupRate",
     "Mutation.createTimeEntry input.rate",
     "Mutation.updateTimeEntry input.rate",
     "Mutation.updateProfile input.hourlyRate",
   ]
  `);
});
