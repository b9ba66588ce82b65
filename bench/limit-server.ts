import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { LIMIT_STATEMENTS, type LimitVariables } from './limit-sql';

/**
 * LIMIT: what can be had from Node and PostgreSQL at all. A POST whose token is checked, one hand-written statement, and
 * PostgreSQL's JSON text as the answer; no GraphQL, no limits, no log, no triggers, no row-level security.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL_SIZE) });
const secret = process.env.JWT_SECRET as string;

/** The organization that a token of ours (HS256) speaks for. Throws for one that is not ours, or is over. */
function organizationOf(authorization = ''): string {
  const [header, payload, signature = ''] = authorization.slice('Bearer '.length).split('.');
  const right = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Error('not our token');
  const { org, exp } = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as { org: string; exp: number };
  if (exp * 1000 <= Date.now()) throw new Error('the token is over');
  return org;
}

async function answer(request: IncomingMessage, text: string): Promise<string> {
  const organizationId = organizationOf(request.headers.authorization);
  const { operationName, variables } = JSON.parse(text) as { operationName: string; variables: LimitVariables };
  const statement = LIMIT_STATEMENTS[operationName];
  if (!statement) throw new Error(`there is no ${operationName}`);
  const values = [organizationId, ...statement.values(variables)];
  const { rows } = await pool.query<{ body: string }>({ name: operationName, text: statement.text, values });
  if (!rows[0]) throw new Error('there is no such row');
  return rows[0].body;
}

function send(response: ServerResponse, status: number, body: string): void {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

const server = createServer((request, response) => {
  if (request.url === '/ready') return send(response, 200, '{}');
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(request, Buffer.concat(chunks).toString()).then(
      (body) => send(response, 200, body),
      (error: unknown) => send(response, 500, String(error)),
    );
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
