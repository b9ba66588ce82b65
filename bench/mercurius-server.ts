import fastify, { type FastifyRequest } from 'fastify';
import jwt from 'jsonwebtoken';
import mercurius, { type IResolvers } from 'mercurius';
import { Pool, types } from 'pg';
import { type PaymentInput, recordPayment } from './mercurius-payment';
import {
  INVOICE_COLUMNS,
  type EventRow,
  eventOf,
  type InvoiceObject,
  invoiceOf,
  type InvoiceRow,
  type LineRow,
  lineOf,
  type PaymentRow,
  paymentOf,
  type TaxRow,
  taxOf,
  TIME_COLUMNS,
  type TimeObject,
  timeOf,
  type TimeRow,
} from './mercurius-rows';
import { MERCURIUS_SCHEMA } from './mercurius-schema';

/**
 * The same calls as a good engineer writes them with Mercurius: SQL by hand, children of all invoices in one statement
 * (its loaders), compiled queries, a checked token and its organization in each WHERE; on bare tables.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL_SIZE) });
const secret = process.env.JWT_SECRET as string;
// Days stay text.
types.setTypeParser(types.builtins.DATE, (day) => day);

interface Context {
  organizationId: string;
}

declare module 'mercurius' {
  interface MercuriusContext {
    organizationId: string;
  }
}

function contextOf(request: FastifyRequest): Context {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const { org } = jwt.verify(token, secret, { algorithms: ['HS256'] }) as { org: string };
  return { organizationId: org };
}

async function rows<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values })).rows;
}

interface Asked {
  obj: InvoiceObject;
}

/** The children of all invoices that are asked for, in one statement, each in the list of its invoice. */
function children<Row extends { invoice_id: string }>(
  name: string,
  text: string,
  of: (row: Row, currency: string) => object,
) {
  return async (asked: Asked[], { organizationId }: Context): Promise<object[][]> => {
    const found = await rows<Row>(name, text, [organizationId, asked.map(({ obj }) => obj.id)]);
    const lists = new Map<string, Row[]>();
    for (const row of found) {
      const list = lists.get(row.invoice_id);
      if (list) list.push(row);
      else lists.set(row.invoice_id, [row]);
    }
    return asked.map(({ obj }) => (lists.get(obj.id) ?? []).map((row) => of(row, obj.currency)));
  };
}

/** The same as pages. */
const pages =
  (lists: (asked: Asked[], context: Context) => Promise<object[][]>) =>
  async (asked: Asked[], context: Context): Promise<object[]> =>
    (await lists(asked, context)).map((nodes) => ({ nodes }));

/** What each of the objects refers to, in one statement for all of them. */
function references<Of>(name: string, text: string, keyOf: (obj: Of) => string) {
  return async (asked: { obj: Of }[], { organizationId }: Context): Promise<object[]> => {
    const ids = [...new Set(asked.map(({ obj }) => keyOf(obj)))];
    const found = await rows<{ id: string }>(name, text, [organizationId, ids]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return asked.map(({ obj }) => byId.get(keyOf(obj)) as object);
  };
}

const CLIENTS =
  'SELECT id, name, company, email, phone, address FROM clients WHERE organization_id = $1 AND id = ANY($2)';
const PROJECTS = 'SELECT id, name FROM projects WHERE organization_id = $1 AND id = ANY($2)';
const USERS = `SELECT u.id, u.name FROM members m JOIN users u ON u.id = m.user_id
  WHERE m.organization_id = $1 AND m.user_id = ANY($2)`;

const resolvers = {
  Query: {
    invoices: async (
      _root: unknown,
      { first, filter }: { first: number; filter: { status: string[] } },
      { organizationId }: Context,
    ) => {
      const text = `SELECT ${INVOICE_COLUMNS} FROM invoices WHERE organization_id = $1 AND status = ANY($2)
        ORDER BY issue_date DESC, id DESC LIMIT $3`;
      return { nodes: (await rows<InvoiceRow>('page', text, [organizationId, filter.status, first])).map(invoiceOf) };
    },
    timeEntries: async (_root: unknown, { first }: { first: number }, { organizationId }: Context) => {
      const text = `SELECT ${TIME_COLUMNS} FROM time_entries WHERE organization_id = $1 ORDER BY date DESC, id DESC LIMIT $2`;
      return { nodes: (await rows<TimeRow>('time', text, [organizationId, first])).map(timeOf) };
    },
    invoice: async (_root: unknown, { id }: { id: string }, { organizationId }: Context) => {
      const text = `SELECT ${INVOICE_COLUMNS} FROM invoices WHERE organization_id = $1 AND id = $2`;
      const [row] = await rows<InvoiceRow>('invoice', text, [organizationId, id]);
      return row ? invoiceOf(row) : null;
    },
  },
  Mutation: {
    recordPayment: (_root: unknown, { input }: { input: PaymentInput }, { organizationId }: Context) =>
      recordPayment(pool, organizationId, input),
  },
};

const OF_INVOICES = 'WHERE organization_id = $1 AND invoice_id = ANY($2)';
const loaders = {
  TimeEntry: {
    project: references('projects', PROJECTS, ({ projectId }: TimeObject) => projectId),
    client: references('clients', CLIENTS, ({ clientId }: TimeObject) => clientId),
    user: references('users', USERS, ({ userId }: TimeObject) => userId),
  },
  Invoice: {
    client: references('clients', CLIENTS, ({ clientId }: InvoiceObject) => clientId),
    lines: children<LineRow>(
      'lines',
      `SELECT id, invoice_id, position, type, description, quantity, rate, amount_minor, taxable FROM invoice_lines ${OF_INVOICES} ORDER BY position`,
      lineOf,
    ),
    taxes: children<TaxRow>(
      'taxes',
      `SELECT invoice_id, name, rate, base_minor, amount_minor FROM invoice_taxes ${OF_INVOICES} ORDER BY position`,
      taxOf,
    ),
    payments: pages(
      children<PaymentRow>(
        'payments',
        `SELECT a.invoice_id, p.id, p.amount_minor, p.currency, p.payment_date, p.method, p.status, p.reference
       FROM payment_allocations a JOIN payments p ON p.organization_id = a.organization_id AND p.id = a.payment_id
       WHERE a.organization_id = $1 AND a.invoice_id = ANY($2) ORDER BY p.id`,
        paymentOf,
      ),
    ),
    activity: pages(
      children<EventRow>(
        'activity',
        `SELECT id, subject_id AS invoice_id, type, at FROM events
       WHERE organization_id = $1 AND subject_kind = 'invoice' AND subject_id = ANY($2) ORDER BY id`,
        eventOf,
      ),
    ),
  },
};

const app = fastify();
app.register(mercurius, {
  schema: MERCURIUS_SCHEMA,
  resolvers: resolvers as IResolvers,
  loaders,
  context: contextOf,
  jit: 1,
});
app.get('/ready', () => ({}));
void app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
