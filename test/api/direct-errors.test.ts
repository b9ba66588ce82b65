import { Client } from 'pg';
import { systemClock } from '../../src/config/clock';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { addClient } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { registerAs } from '../support/roles';

let app: TestApp;
let owner: Client;
let callers: Record<'freelancer' | 'employee' | 'nobody', ApiClient>;
let clientId: string;

beforeAll(async () => {
  // Time stands still, so that no session is read again in the middle of a count.
  app = await startTestApp({ clock: new MovedClock(systemClock.now()) });
  const freelancer = await app.register();
  callers = { freelancer, employee: await registerAs(app, {}), nobody: app.anonymous };
  clientId = await addClient(freelancer);
  owner = new Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  await letStatementsFail(null);
  await owner.query(`CREATE POLICY failing ON clients AS RESTRICTIVE FOR SELECT TO billfold_app USING (may_fail())`);
});
afterAll(async () => {
  await owner.end();
  await app.stop();
});

/** Has every statement that reads a client fail with this SQLSTATE, or succeed. */
async function letStatementsFail(sqlState: string | null): Promise<void> {
  const body = sqlState === null ? '' : `RAISE EXCEPTION 'as the test wants it' USING ERRCODE = '${sqlState}';`;
  await owner.query(
    `CREATE OR REPLACE FUNCTION may_fail() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN true; END $$`,
  );
}

/** The answer as text, without what differs from request to request, and how many statements it took. */
async function ask(caller: ApiClient, query: string): Promise<{ text: string; codes: string[]; sent: number }> {
  const { database } = app.app.services;
  const before = database.statementsSent;
  const text = (await caller.post({ query })).text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'request-id')
    .replace(/"locations":\[[^\]]*\]/g, '');
  const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '');
  return { text, codes, sent: database.statementsSent - before };
}

/** The same operation with a directive that changes nothing: graphql-js walks it field by field. */
const walked = (query: string): string => query.replace('{ #', '@include(if: true) { #');

interface Case {
  caller: keyof typeof callers;
  query: string;
  sqlState?: string;
  codes: string[];
  sent: number;
}

const UNKNOWN = 'cli_01h455vb4pex5vsknk084sn02q';
const UNKNOWN_INVOICE = 'inv_01h455vb4pex5vsknk084sn02q';
const CASES: Record<string, Case> = {
  'an id that nothing has': {
    caller: 'freelancer',
    query: `{ client(id: "${UNKNOWN}") { #\n name } }`,
    codes: ['NOT_FOUND'],
    sent: 1,
  },
  'an id of another kind': {
    caller: 'freelancer',
    query: `{ client(id: "inv_01h455vb4pex5vsknk084sn02q") { #\n name } }`,
    codes: ['VALIDATION_ERROR'],
    sent: 0,
  },
  'a payment of an invoice that nothing is': {
    caller: 'freelancer',
    query: `mutation { recordPayment(input: { invoiceId: "${UNKNOWN_INVOICE}", amount: "1" }) { #\n payment { id } } }`,
    codes: ['NOT_FOUND'],
    sent: 1,
  },
  'a payment of something else': {
    caller: 'freelancer',
    query: `mutation { recordPayment(input: { invoiceId: "${UNKNOWN}", amount: "1" }) { #\n payment { id } } }`,
    codes: ['VALIDATION_ERROR'],
    sent: 0,
  },
  'a payment by who may record none': {
    caller: 'employee',
    query: `mutation { recordPayment(input: { invoiceId: "${UNKNOWN_INVOICE}", amount: "1" }) { #\n payment { id } } }`,
    codes: ['FORBIDDEN'],
    sent: 0,
  },
  'a page that is too long': {
    caller: 'freelancer',
    query: `{ clients(first: 1000) { #\n nodes { name } } }`,
    codes: ['VALIDATION_ERROR'],
    sent: 0,
  },
  'a field for others': {
    caller: 'employee',
    query: `{ invoices { #\n nodes { number } } }`,
    codes: ['FORBIDDEN'],
    sent: 0,
  },
  'nobody who asks': {
    caller: 'nobody',
    query: `{ invoices { #\n nodes { number } } }`,
    codes: ['UNAUTHORIZED'],
    // What an address asks without a session is counted.
    sent: 1,
  },
  'a statement that takes too long': {
    caller: 'freelancer',
    query: `{ clients { #\n nodes { name } } }`,
    sqlState: '57014',
    codes: ['STATEMENT_TIMEOUT'],
    sent: 1,
  },
  'a statement that fails': {
    caller: 'freelancer',
    query: `{ client(id: "ID") { #\n name } }`,
    sqlState: 'XX000',
    codes: ['INTERNAL_ERROR'],
    sent: 1,
  },
  'the first of two statements': {
    caller: 'freelancer',
    query: `{ clients { #\n nodes { name } totalCount } }`,
    sqlState: '57014',
    codes: ['STATEMENT_TIMEOUT'],
    sent: 1,
  },
  'one field of three': {
    caller: 'freelancer',
    query: `{ a: client(id: "ID") { #\n name } b: client(id: "${UNKNOWN}") { name } c: client(id: "ID") { id } }`,
    codes: ['NOT_FOUND'],
    sent: 3,
  },
  'all fields, in one snapshot': {
    caller: 'freelancer',
    query: `{ a: client(id: "ID") { #\n name } b: client(id: "ID") { id } }`,
    sqlState: '57014',
    codes: ['STATEMENT_TIMEOUT'],
    sent: 1,
  },
};

describe('an error of what is answered directly', () => {
  it.each(Object.entries(CASES))('%s: told as graphql-js tells it, after as many statements', async (_what, one) => {
    const query = one.query.replaceAll('ID"', `${clientId}"`);
    const caller = callers[one.caller];
    await caller.post({ query: '{ me { role } }' });
    await letStatementsFail(one.sqlState ?? null);
    const direct = await ask(caller, query);
    const byResolvers = await ask(caller, walked(query));
    await letStatementsFail(null);
    expect(walked(query)).not.toBe(query);
    expect(direct).toEqual(byResolvers);
    expect(direct.codes).toEqual(one.codes);
    expect(direct.sent).toBe(one.sent);
  });

  it('leaves nothing behind for the next request', async () => {
    const query = `{ client(id: "${clientId}") { name } }`;
    await letStatementsFail('57014');
    expect((await ask(callers.freelancer, query)).codes).toEqual(['STATEMENT_TIMEOUT']);
    await letStatementsFail(null);
    expect((await ask(callers.freelancer, query)).text).toBe('{"data":{"client":{"name":"Acme"}}}');
  });
});
