import { PERMISSIONS, type Permission } from '../../src/domain/permissions';
import { buildSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';

/** Who may call what: a change of this table is a change of rights, and is read as such. */
const EXPECTED = {
  PUBLIC: ['login', 'publicInvoice', 'refreshSession', 'register'],
  MEMBER: ['logout', 'me', 'node', 'nodes'],
  ViewClients: ['client', 'clients'],
  ManageClients: ['createClient', 'updateClient'],
  ViewInvoices: ['invoice', 'invoices'],
  ManageInvoices: ['createInvoice', 'deleteInvoice', 'publishInvoice', 'sendInvoice', 'updateInvoice'],
  ViewPayments: ['payments'],
  RecordPayment: ['recordPayment'],
  ViewJobs: ['job', 'jobProgress'],
};

const schema = buildSchema();
const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
  Object.keys(root?.getFields() ?? {}),
);

it('every root field declares who may call it, and nothing else does', () => {
  expect([...ROOT_ACCESS.keys()].sort()).toEqual([...rootFields].sort());
});

it('the rights are these', () => {
  const byRule: Record<string, string[]> = {};
  for (const field of [...rootFields].sort()) (byRule[String(ROOT_ACCESS.get(field))] ??= []).push(field);
  expect(byRule).toEqual(EXPECTED);
});

it('two root fields never share a name, as their rules are kept by it', () => {
  expect(new Set(rootFields).size).toBe(rootFields.length);
});

it('only those from the manager up reach clients, invoices, payments and jobs', () => {
  const managers = ['OWNER', 'ADMIN', 'MANAGER'];
  for (const rule of Object.keys(EXPECTED).filter((name) => name !== 'PUBLIC' && name !== 'MEMBER')) {
    expect([rule, PERMISSIONS[rule as Permission]]).toEqual([rule, managers]);
  }
});
