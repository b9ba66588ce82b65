import { Client } from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;

/** Runs work on a separate connection, outside any pool. Rejects if the server cannot be reached. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
