import { Client } from 'pg';

/** Does work over one connection as the owner of the database, which no limit of the application's binds. Rejects when the server cannot be reached. */
export async function withOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
