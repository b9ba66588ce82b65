import { existsSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { explorerExamples } from '../../src/http/explorer/explorer-examples';
import { ErrorCode } from '../../src/domain/errors';
import { apiSchema } from '../../src/resolvers/build-schema';

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ROOTS = ['Query', 'Mutation', 'Subscription'];
const objects = types.filter(isObjectType);
const BUILT_IN = ['ID', 'String', 'Int', 'Float', 'Boolean'];

it('schema.graphql is what the code says', () => {
  const [, ...lines] = readFileSync('schema.graphql', 'utf8').split('\n');
  expect(lines.join('\n').trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
});

it('everything has a description', () => {
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined): void => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of types) {
    check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
  }
  expect(bare).toEqual([]);
  expect(types.length).toBeGreaterThan(40);
});

/** What is promised and does not work yet. Whoever makes one work takes its line out of this list. */
const PROMISED = [
  ...['NotificationPreferences', 'NotificationPreferencesInput'].flatMap((type) => [
    ...[`${type}.weeklyReports`, `${type}.projectUpdates`],
  ]),
  'Plan.hasPremiumTemplates',
];

it('says of fields that promise what is not there yet that they are reserved, and of no others', () => {
  const reserved = types.flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? Object.values<{ name: string; description?: string | null }>(type.getFields()).flatMap(
          ({ name, description }) => (description?.includes('Reserved:') ? [`${type.name}.${name}`] : []),
        )
      : [],
  );
  expect(reserved.sort()).toEqual([...PROMISED].sort());
});

it('has no floats: money and rates are exact', () => {
  expect(schema.getType('Float')).toBeUndefined();
  const scalars = types.filter(({ astNode, name }) => !astNode && !BUILT_IN.includes(name)).map(({ name }) => name);
  expect(scalars).toEqual(expect.arrayContaining(['Decimal', 'CurrencyCode', 'Date', 'DateTime']));
});

it('names every code that errors can have, and a field leads to them', () => {
  const codes = schema.getType('ErrorCode');
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  expect(fields.filter(({ type }) => getNamedType(type) === codes).length).toBeGreaterThan(0);
  expect(
    isEnumType(codes) &&
      codes
        .getValues()
        .map(({ name }) => name)
        .sort(),
  ).toEqual(Object.values(ErrorCode).sort());
});

it('every type with an id of its own that can be fetched is a Node', () => {
  const node = schema.getType('Node');
  const kinds = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect([...kinds].sort()).toEqual([
    'Client',
    'CreditNote',
    'Delivery',
    'Estimate',
    'Expense',
    'Invitation',
    'Invoice',
    'Item',
    'Job',
    'Member',
    'Payment',
    'Project',
    'RecurringInvoice',
    'Task',
    'TaxRate',
    'TimeEntry',
    'TimeImport',
    'User',
  ]);
});

/** Types without an identity that several fields or a mutation answer, and why a cache need not find them again. */
const VALUES: Readonly<Record<string, string>> = {
  AccountVerification: 'answered to somebody without a session, about an account that they may not see',
  Address: 'a part of whatever has it, replaced whole',
  Budget: 'a part of its project or task, worked out anew each time',
  CustomField: 'a part of whatever has it, replaced whole',
  FailedTimeLog: 'a part of what was sent, which has no ID',
  InvoiceTax: 'a part of an invoice, an estimate or a preview, replaced whole',
  InvoiceWarning: 'worked out anew each time',
  LineCode: 'a part of a line',
  Money: 'an amount',
  PublicParty: 'a text of a document that never changes',
  RateFinding: 'worked out anew each time',
  RatesOfEntry: 'as a preview saw them',
  ReportPeriod: 'two days',
  RepricedSum: 'a sum',
  SecretRequest: 'the same whether or not there is an account',
  SessionTokens: 'secrets, which no cache should keep',
  Tax: 'copied onto an invoice',
  TimeEntryWarning: 'worked out anew each time',
  TimeImportNames: 'a part of an import, replaced whole',
  TimeOverlaps: 'counted anew each time',
  TimeReport: 'added up anew for each question',
  TimeReportMargin: 'a part of a row or of the totals of a report',
  TimeReportSums: 'a part of a report',
  Timesheet: 'sums of a week, worked out anew each time',
  TimesheetEntries: 'a sum',
  TwoFactorOffer: 'a secret, shown once',
};
const isWrapper = (name: string) => /(Connection|Edge|Payload)$/.test(name) || ROOTS.includes(name);

it('gives an ID to whatever two fields lead to or a mutation answers, so that caches update, unless it is a value', () => {
  const answered = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => getNamedType(type));
  const leads = objects
    .filter(({ name }) => !/(Connection|Edge)$/.test(name))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ from: type.name, to: getNamedType(field.type) })),
    )
    // A connection leads to its nodes.
    .map(({ from, to }) => ({ from, to: schema.getType(to.name.replace(/Connection$/, '')) ?? to }));
  const known = objects.filter((type) => {
    const from = leads.filter(({ to }) => to === type).map((lead) => lead.from);
    return answered.includes(type) || from.length > 1 || from.some((name) => name.endsWith('Payload'));
  });
  const bare = known.filter((type) => !isWrapper(type.name) && String(type.getFields()['id']?.type) !== 'ID!');
  expect(bare.map(({ name }) => name).sort()).toEqual(Object.keys(VALUES));
  expect(known.length).toBeGreaterThan(20);
});

/** Lists of objects inside objects that are whole, and what bounds each. All others are connections. */
const WHOLE_LISTS: Readonly<Record<string, string>> = {
  'AdminUser.places': 'the organizations of one person',
  'Client.balance': 'one amount per currency',
  'Client.credit': 'one amount per currency',
  'Client.customFields': 'at most 20',
  'ClientStatement.accounts': 'one for each currency',
  'CreditNote.lines': 'as many as the invoice has',
  'CreditNote.taxes': 'as many as the invoice has',
  'DeleteInvoicesPayload.failed': 'at most 50',
  'DeleteInvoicesPayload.successful': 'at most 50',
  'DeletePaymentPayload.invoices': 'as many as one payment has paid',
  'Estimate.customFields': 'at most 20',
  'Estimate.lines': 'at most 500',
  'Estimate.taxRules': 'at most 10',
  'Estimate.taxes': 'at most 10 for each line, by name and rate',
  'EstimateLine.taxes': 'at most 10',
  'ExpenseSettings.rates': 'at most 100',
  'ImportTimeLogsPayload.failed': 'at most 5000, as many as were sent',
  'Invoice.customFields': 'at most 20',
  'Invoice.lines': 'at most 500',
  'Invoice.taxRules': 'at most 10',
  'Invoice.taxes': 'at most 10 for each line, by name and rate',
  'Invoice.warnings': 'one per code, and per time entry that an edit took off',
  'InvoiceLine.taxes': 'at most 10',
  'InvoicePreview.groupings': 'one per grouping',
  'InvoicePreview.lines': 'at most 500',
  'InvoicePreview.taxes': 'at most 10 for each line, by name and rate',
  'InvoicePreview.warnings': 'one per time entry that cannot be billed',
  'InvoicePreviewLine.taxes': 'at most 10',
  'InvoicingSettings.reminderTexts': 'at most 10',
  'MovedExpensesPayload.failed': 'at most 500',
  'MovedExpensesPayload.successful': 'at most 500',
  'MovedInvoicesPayload.failed': 'at most 50',
  'MovedInvoicesPayload.successful': 'at most 50',
  'MovedTimeEntriesPayload.failed': 'at most 500',
  'MovedTimeEntriesPayload.successful': 'at most 500',
  'MovedTimeEntriesPayload.warnings': 'at most 500',
  'PlanOverview.availablePlans': 'the plans',
  'ProcessRecurringInvoicesPayload.failed': 'at most 50',
  'ProcessRecurringInvoicesPayload.invoices': 'at most 50',
  'Project.customFields': 'at most 20',
  'Project.tasks': 'at most 200: createTask refuses more',
  'Project.teamMembers': 'at most 100',
  'PublicInvoice.lines': 'at most 500',
  'PublicInvoice.taxes': 'at most 10 for each line, by name and rate',
  'RateFinding.candidates': 'the rates that are set for one task, project, client and member, one a day',
  'RecordPaymentPayload.invoices': 'at most 100',
  'RecurringInvoice.customFields': 'at most 20',
  'RecurringInvoice.lines': 'at most 500',
  'RecurringInvoice.taxes': 'at most 10',
  'RecurringInvoice.warnings': 'one per code',
  'RecurringInvoiceLine.taxes': 'at most 10',
  'RepricePreview.amounts': 'one sum per currency',
  'RepricePreview.costs': 'one sum per currency',
  'RepricePreview.entries': 'at most 100',
  'RepricePreview.leftAlone': 'one per reason',
  'RepriceTimeEntriesPayload.amounts': 'one sum per currency',
  'RepriceTimeEntriesPayload.costs': 'one sum per currency',
  'SendInvoicePayload.jobs': 'one per recipient',
  'StartTimerPayload.stopped': 'one user has one running timer',
  'StatementAccount.entries': 'those of a period, at most a thousand in all',
  'SubmitTimesheetPayload.failed': 'at most 500: more are refused',
  'SubmitTimesheetPayload.successful': 'at most 500: more are refused',
  'TimeEntry.customFields': 'at most 20',
  'TimeImport.failedRows': 'the first 500; `failed` counts all',
  'TimeOverlaps.overlaps': 'at most 100',
  'TimeReport.rows': 'at most 1,000: more are refused',
  'TimeReportRow.amounts': 'one per currency',
  'TimeReportRow.costs': 'one per currency',
  'TimeReportRow.groups': 'one or two',
  'TimeReportRow.margins': 'one per currency',
  'TimeReportSums.amounts': 'one per currency',
  'TimeReportSums.costs': 'one per currency',
  'TimeReportSums.margins': 'one per currency',
  'Timesheet.amounts': 'one amount per currency',
  'Timesheet.days': 'seven',
  'Timesheet.rows': 'the projects and tasks of one member in a week',
  'Timesheet.statuses': 'one per status',
  'TimesheetRow.amounts': 'one amount per currency',
  'TimesheetRow.cells': 'seven',
};

it('gives lists that grow as connections, and writes down why others are whole', () => {
  const whole = objects
    .filter(({ name }) => !/(Connection|Edge)$/.test(name) && !ROOTS.includes(name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)));
  expect(whole.map(({ type, field }) => `${type.name}.${field.name}`).sort()).toEqual(Object.keys(WHOLE_LISTS));
});

/** What a deletion answers says what happened by one of these. */
const HAPPENED = ['outcome', 'isActive', 'isArchived', 'status'];
/** Where nothing but the end of a session can happen. */
const ENDS_SESSION = ['LogoutPayload', 'TerminateSessionPayload'];

it('answers each deletion with an ID and what happened', () => {
  const deletions = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
    /^(delete|remove|archive|cancel|terminate|revoke|discard|logout)/.test(name),
  );
  const silent = deletions.filter(({ type }) => {
    const answer = getNamedType(type);
    // A bulk operation says it of each.
    const bulk = isObjectType(answer) ? answer.getFields()['successful'] : undefined;
    const named = bulk ? getNamedType(bulk.type) : answer;
    const fields = isObjectType(named) ? Object.keys(named.getFields()) : [];
    if (ENDS_SESSION.includes(named.name)) return !fields.includes('sessionId');
    return !fields.includes('id') || !fields.some((name) => HAPPENED.includes(name));
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(deletions.length).toBeGreaterThan(8);
});

/** Mutations that take what another one takes. */
const SHARED: Readonly<Record<string, string[][]>> = { adminLogin: [['LoginInput']] };

it('mutations take one input, or one id', () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const taken = field.args.map(({ name, type }) => (name === 'id' ? String(type) : getNamedType(type).name));
    const input = `${field.name[0]?.toUpperCase()}${field.name.slice(1)}Input`;
    expect([[], ['ID!'], [input], ...(SHARED[field.name] ?? [])]).toContainEqual(taken);
  }
});

describe('examples are valid operations', () => {
  it.each(explorerExamples({ hasDemo: true }).map(({ title, query }) => [title, query]))(
    'explorer: %s',
    (_title, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );

  it('README', () => {
    // Every release has one; a checkout in the middle of the work may not.
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
    const blocks = [...readme.matchAll(/^```graphql\n([^]*?)^```/gm)].map(([, block = '']) => block);
    for (const block of blocks) expect(validate(schema, parse(block))).toEqual([]);
    expect(blocks.length > 0 || readme === '').toBe(true);
  });
});
