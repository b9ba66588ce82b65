import { randomUUID } from 'node:crypto';
import { sqlStateOf } from '../../src/db/sql-errors';
import type { Scope } from '../../src/db/scope';
import { verifyAuditLog } from '../../src/services/audit/verify-audit-log';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { allEntries, asSuperuser, organizationOf, sealAll } from '../support/audit';
import { CreateClientDocument, UpdateClientDocument, UpdateSettingsDocument } from '../support/generated/operations';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const broken = (organizationId: string) =>
  app.app.services.database.read(
    { kind: 'organization', organizationId, userId: null },
    async (sql) => (await verifyAuditLog(sql, null)).brokenAt,
  );

async function organizationWithEntries(): Promise<{ api: ApiClient; organizationId: string }> {
  const api = await app.register();
  const { createClient } = await api.ok(CreateClientDocument, { input: { name: 'Acme' } });
  for (const name of ['A', 'B', 'C']) await api.ok(UpdateClientDocument, { input: { id: createClient.id, name } });
  return { api, organizationId: await organizationOf(api) };
}

/** Changes the log as nobody can but who may turn triggers off. */
const tamper = (statement: string, values: unknown[]) =>
  asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    const { rowCount } = await client.query(statement, values);
    expect(rowCount).toBe(1);
  });

describe('the chain of hashes', () => {
  it.each([
    [
      'a changed entry',
      `UPDATE audit_log SET after = after || '{"name":"Z"}' WHERE organization_id = $1 AND sequence = $2`,
    ],
    ['another actor', `UPDATE audit_log SET actor_id = gen_random_uuid() WHERE organization_id = $1 AND sequence = $2`],
    [
      'a text moved to another column',
      `UPDATE audit_log SET user_agent = NULL, request_id = user_agent WHERE organization_id = $1 AND sequence = $2`,
    ],
    [
      'another instant',
      `UPDATE audit_log SET at = at - interval '1 microsecond' WHERE organization_id = $1 AND sequence = $2`,
    ],
    ['a deleted entry', `DELETE FROM audit_log WHERE organization_id = $1 AND sequence = $2`],
  ])('tells %s, wherever it is, and only in its own organization', async (_what, statement) => {
    const other = await organizationWithEntries();
    const { organizationId } = await organizationWithEntries();
    const last = (await allEntries(app)).filter((entry) => entry.organization_id === organizationId).length;
    expect(await broken(organizationId)).toBeNull();
    await tamper(statement, [organizationId, last]);
    expect(await broken(organizationId)).toBe(last);
    await tamper(statement, [organizationId, 3]);
    expect(await broken(organizationId)).toBe(3);
    expect(await broken(other.organizationId)).toBeNull();
  });

  it('has no gaps and no deadlocks when 30 transactions change one organization concurrently', async () => {
    const organizations = [await organizationWithEntries(), await organizationWithEntries()];
    const clients = await Promise.all(
      organizations.map(
        async ({ api }) => (await api.ok(CreateClientDocument, { input: { name: 'Shared' } })).createClient.id,
      ),
    );
    const acts = Array.from({ length: 30 }, (_each, index) =>
      organizations.map(({ api }, which) => {
        const id = clients[which] ?? '';
        if (index % 3 === 0) return api.send(UpdateClientDocument, { input: { id, name: `Name ${index}` } });
        if (index % 3 === 1) return api.send(UpdateSettingsDocument, { input: { branding: { phone: `${index}` } } });
        return api.send(CreateClientDocument, { input: { name: `Client ${index}` } });
      }),
    ).flat();
    const answers = await Promise.all(acts);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const entries = await allEntries(app);
    for (const { organizationId } of organizations) {
      const own = entries.filter((entry) => entry.organization_id === organizationId);
      expect(own.map(({ sequence }) => Number(sequence))).toEqual(own.map((_entry, index) => index + 1));
      expect(own.filter(({ action }) => action === 'createClient')).toHaveLength(12);
      expect(await broken(organizationId)).toBeNull();
    }
  });
});

describe('the rights of the application', () => {
  it.each([
    [
      `INSERT INTO audit_log (id, sequence, at, action, target, hash) VALUES (gen_random_uuid(), 1, now(), 'x', 'x', '')`,
    ],
    [`UPDATE audit_log SET action = 'x'`],
    [`UPDATE audit_log SET sequence = 1, hash = ''`],
    [`INSERT INTO audit_personal (id) VALUES (gen_random_uuid())`],
    [`UPDATE audit_personal SET after = NULL`],
    [`DELETE FROM audit_personal`],
    [`DELETE FROM audit_log`],
    [`TRUNCATE audit_log`],
    [`SELECT * FROM audit_heads`],
    [`UPDATE audit_heads SET sequence = 0`],
    [`ALTER TABLE audit_log DISABLE TRIGGER ALL`],
    [`ALTER TABLE clients DISABLE TRIGGER clients_audited`],
    [`SET session_replication_role = replica`],
  ])('do not hold for %s', async (statement) => {
    const organizationId = await organizationOf(await app.register());
    const refused = app.app.services.database.transaction(
      { kind: 'organization', organizationId, userId: null },
      (sql) => sql.query(statement),
    );
    expect(sqlStateOf(await refused.catch((error: unknown) => error))).toBe('42501');
  });

  it('show rows without an organization to platform administrators, and to nobody else without one', async () => {
    const { organizationId } = await organizationWithEntries();
    const userId = randomUUID();
    await app.app.services.database.transaction(
      { kind: 'platform', userId },
      (sql) => sql.query(`UPDATE users SET bio = 'touched' WHERE id = (SELECT user_id FROM members LIMIT 1)`),
      { action: 'ofThePlatform', at: new Date('2025-01-01T00:00:00Z') },
    );
    await sealAll(app);
    const seenBy = async (scope: Scope): Promise<number> => {
      const text = `SELECT 1 FROM audit_log WHERE organization_id IS NULL`;
      return (await app.app.services.database.read(scope, (sql) => sql.query(text))).length;
    };
    expect(await seenBy({ kind: 'platform', userId })).toBeGreaterThan(0);
    const others: Scope[] = [
      { kind: 'anonymous' },
      { kind: 'user', userId },
      { kind: 'link', tokenHash: 'a'.repeat(64) },
      { kind: 'system' },
      { kind: 'organization', organizationId, userId },
    ];
    expect(await Promise.all(others.map(seenBy))).toEqual(others.map(() => 0));
  });

  it('show nothing of another organization, and the owner of the table cannot change it either', async () => {
    const [one, two] = [await organizationWithEntries(), await organizationWithEntries()];
    await sealAll(app);
    const seen = await app.app.services.database.read(
      { kind: 'organization', organizationId: one.organizationId, userId: null },
      (sql) => sql.query<{ id: string }>(`SELECT DISTINCT organization_id AS id FROM audit_log`),
    );
    expect(seen).toEqual([{ id: one.organizationId }]);
    const refusals = await asSuperuser(app, async (client) => {
      const states: unknown[] = [];
      for (const statement of [`UPDATE audit_log SET action = 'x'`, `DELETE FROM audit_log`, `TRUNCATE audit_log`]) {
        states.push(await client.query(statement).catch((error: { code: string }) => error.code));
      }
      return states;
    });
    expect(refusals).toEqual(['BF004', 'BF004', 'BF004']);
    expect(await broken(two.organizationId)).toBeNull();
  });
});
