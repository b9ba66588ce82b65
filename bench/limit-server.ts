import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import { LIST, LOCK, ONE, PAY } from './limit-sql';

/**
 * The LIMIT: what an expert would write by hand for these three calls and nothing else. Whoever calls is believed, the
 * organization is a header, PostgreSQL's JSON is the answer, and the role passes by row-level security.
 */
const pool = new Pool({ connectionString: process.env.LIMIT_DATABASE_URL, max: Number(process.env.LIMIT_POOL_SIZE) });

interface Answer {
  body: string;
}

async function read(name: string, text: string, values: string[]): Promise<string | undefined> {
  const { rows } = await pool.query<Answer>({ name, text, values });
  return rows[0]?.body;
}

interface PaymentBody {
  invoiceId: string;
  amountMinor: number;
  reference: string;
}

async function pay(organizationId: string, payment: PaymentBody): Promise<string | undefined> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const locked = await client.query<{ client_id: string; currency: string; balance: string }>({
      name: 'lock',
      text: LOCK,
      values: [organizationId, payment.invoiceId],
    });
    const invoice = locked.rows[0];
    if (!invoice || Number(invoice.balance) < payment.amountMinor) throw new Error('cannot be paid');
    const written = await client.query<Answer>({
      name: 'pay',
      text: PAY,
      values: [
        organizationId,
        uuidv7(),
        invoice.client_id,
        invoice.currency,
        payment.amountMinor,
        payment.reference,
        uuidv7(),
        payment.invoiceId,
      ],
    });
    await client.query('COMMIT');
    return written.rows[0]?.body;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function answer(request: IncomingMessage, body: Buffer): Promise<string | undefined> {
  const organizationId = request.headers['x-organization-id'] as string;
  const url = request.url ?? '';
  if (url.startsWith('/invoices?status=')) return read('list', LIST, [organizationId, url.slice(17)]);
  if (url.startsWith('/invoices/')) return read('one', ONE, [organizationId, url.slice(10)]);
  if (url === '/ready') return Promise.resolve('{}');
  return pay(organizationId, JSON.parse(body.toString()) as PaymentBody);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  if (request.method === 'POST') for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = await answer(request, Buffer.concat(chunks)).catch((error: unknown) => console.error(error));
  response.writeHead(body ? 200 : 500, {
    'content-type': 'application/json',
    'content-length': body ? Buffer.byteLength(body) : 0,
  });
  response.end(body);
}

const server = createServer((request, response) => void handle(request, response));
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
