import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { allEntries, asSuperuser } from '../support/audit';
import { CreateClientDocument, RegisterDocument } from '../support/generated/operations';
import { claimsOf } from '../support/invoices';
import { newEmail } from '../support/team';

let app: TestApp;
let api: ApiClient;
let organizationId: string;
beforeAll(async () => {
  ({ app, owner: api, organizationId } = await aStudio());
  for (const name of ['A', 'B', 'C']) await api.ok(CreateClientDocument, { input: { name } });
});
afterAll(() => app.stop());

const scope = () => ({ kind: 'organization', organizationId, userId: claimsOf(api).sub }) as const;
/** A transaction that changes the client of a name and does all that comes before its commit, and then something else. */
const changing = (name: string, meanwhile: () => Promise<void>): Promise<void> =>
  app.app.services.database.transaction(
    scope(),
    async (sql) => {
      await sql.query(`UPDATE clients SET version = version + 1 WHERE organization_id = $1 AND name = $2`, [
        organizationId,
        name,
      ]);
      await sql.query(`SET CONSTRAINTS ALL IMMEDIATE`);
      await meanwhile();
    },
    { action: `change${name}`, at: new Date('2025-06-02T08:00:00Z') },
  );
const placesOf = async (...actions: string[]) =>
  (await allEntries(app))
    .filter((entry) => entry.organization_id === organizationId && actions.includes(entry.action))
    .map(({ action }) => action);

it('writers of one organization hold nothing that another one waits for, and get their places as they commit', async () => {
  await changing('A', async () => {
    // The head's row is free, and so is everything that the second one needs.
    await asSuperuser(app, (client) =>
      client.query(`SELECT FROM audit_heads WHERE organization_id = $1 FOR UPDATE NOWAIT`, [organizationId]),
    );
    await changing('B', async () => {
      const { rows } = await asSuperuser(app, (client) =>
        client.query(
          `SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        ),
      );
      expect(rows).toEqual([]);
      expect(await placesOf('changeA', 'changeB')).toEqual([]);
    });
    expect(await placesOf('changeA', 'changeB')).toEqual(['changeB']);
  });
  expect(await placesOf('changeA', 'changeB')).toEqual(['changeB', 'changeA']);
});

it('a statement writes an entry for each row that it changes, and none for the others', async () => {
  const change = (text: string) =>
    app.app.services.database.transaction(scope(), (sql) => sql.query(text), {
      action: 'changeAll',
      at: new Date('2025-06-02T08:00:00Z'),
    });
  await change(`UPDATE clients SET notes = CASE name WHEN 'B' THEN notes ELSE 'x' END`);
  const written = (await allEntries(app)).filter(({ action }) => action === 'changeAll');
  expect(written.map(({ before, after }) => [before, after])).toEqual([
    [{ notes: null }, { notes: 'x' }],
    [{ notes: null }, { notes: 'x' }],
  ]);
  expect(new Set(written.map(({ id }) => id)).size).toBe(2);
});

it('shows values as they are stored, whatever they contain', async () => {
  const notes = '"},{" \\ é \u{1f9fe}\n,';
  const address = { line1: 'A},{B', lines: [{ a: 1 }, { b: null }] };
  await app.app.services.database.transaction(
    scope(),
    (sql) =>
      sql.query(
        `UPDATE clients SET notes = $2, address = $3, extra_recipients = '{a@b.test,"c,d@e.test"}', default_hourly_rate = 12.5
         WHERE organization_id = $1 AND name = 'C'`,
        [organizationId, notes, JSON.stringify(address)],
      ),
    { action: 'oddValues', at: new Date('2025-06-02T08:00:00Z') },
  );
  const [entry] = (await allEntries(app)).filter(({ action }) => action === 'oddValues');
  expect(entry?.after).toEqual({
    notes,
    address,
    extra_recipients: ['a@b.test', 'c,d@e.test'],
    default_hourly_rate: 12.5,
  });
});

it('says of a row that is new or goes all that it has, also the nulls inside of JSON', async () => {
  const written = async (action: string, text: string, values: unknown[]) => {
    const [row] = await app.app.services.database.transaction(
      scope(),
      (sql) => sql.query<{ row: Record<string, unknown> }>(`${text} RETURNING to_jsonb(clients) AS row`, values),
      { action, at: new Date('2025-06-02T08:00:00Z') },
    );
    const untold = ['updated_at', 'name_key'];
    const told = Object.entries(row?.row ?? {}).filter(([name, value]) => value !== null && !untold.includes(name));
    const [entry] = (await allEntries(app)).filter((one) => one.action === action);
    return [entry, Object.fromEntries(told)] as const;
  };
  const address = JSON.stringify({ street: null, lines: [null, { b: null }] });
  const [added, row] = await written(
    'addOdd',
    `INSERT INTO clients (organization_id, id, name, address, default_hourly_rate, created_at, updated_at)
     VALUES ($1, gen_random_uuid(), 'O"dd', $2, 12.50, now(), now())`,
    [organizationId, address],
  );
  expect(added).toMatchObject({ before: null, after: { address: JSON.parse(address) as object, name: 'O"dd' } });
  expect(added?.after).toEqual(row);
  expect(Object.keys(row)).not.toContain('notes');
  const [removed, last] = await written('removeOdd', `DELETE FROM clients WHERE id = $1`, [row.id]);
  expect([removed?.before, removed?.after]).toEqual([last, null]);
});

it('an act is in the log of the organization that it creates or enters, from its first statement on', async () => {
  const input = { name: 'Ada', email: newEmail(), password: 'Correct-Horse-9!', businessName: 'Ada' };
  await app.anonymous.ok(RegisterDocument, { input });
  const registered = (await allEntries(app)).filter(({ action }) => action === 'register');
  expect(registered.length).toBeGreaterThan(8);
  expect(registered.filter((entry) => entry.organization_id === null || entry.actor_id === null)).toEqual([]);
});
