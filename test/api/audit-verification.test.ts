import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { asSuperuser, sealAll } from '../support/audit';
import {
  type AuditCheckpointInput,
  CreateClientDocument,
  VerifyAuditLogDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;
let clock: MovedClock;
let api: ApiClient;
let organizationId: string;
beforeAll(async () => {
  clock = new MovedClock(new Date('2025-06-02T08:00:00Z'));
  app = await startTestApp({ clock });
});
beforeEach(async () => {
  ({ owner: api, organizationId } = await aStudio({ on: app }));
  await sealAll(app);
});
afterAll(() => app.stop());

const verify = async (since: AuditCheckpointInput | null = null) =>
  (await api.ok(VerifyAuditLogDocument, { since })).auditLogVerification;
const change = async () => {
  await api.ok(CreateClientDocument, { input: { name: 'Acme' } });
  await sealAll(app);
};

/** Runs statements with the organization's id as nobody can who may not turn triggers off. */
const tamper = (...statements: string[]) =>
  asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    for (const statement of statements) await client.query(statement, [organizationId]);
  });

/** Entries enough for more than one call. */
async function writeMany(): Promise<void> {
  await tamper(
    `INSERT INTO audit_log (id, organization_id, at, action, target, form)
     SELECT uuidv7(), $1, now(), 'many', 'clients', 2 FROM generate_series(1, 10050)`,
  );
  await sealAll(app);
}

describe('auditLogVerification', () => {
  it('returns the checkpoint that it has reached, and continues from it', async () => {
    const first = await verify();
    expect(first).toMatchObject({ isIntact: true, brokenAt: null, isCheckpointKnown: true, isComplete: true });
    expect(first.checkpoint).toEqual({
      sequence: expect.any(Number) as number,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(await verify(first.checkpoint)).toEqual(first);
    await change();
    const second = await verify(first.checkpoint);
    expect(second).toMatchObject({ isIntact: true, isComplete: true });
    expect(second.checkpoint?.sequence).toBeGreaterThan(first.checkpoint?.sequence ?? 0);
    expect(await verify()).toEqual(second);
  });

  it('checks 10,000 entries at a time', async () => {
    await writeMany();
    const first = await verify();
    expect(first).toMatchObject({ isIntact: true, isComplete: false, checkpoint: { sequence: 10_000 } });
    const second = await verify(first.checkpoint);
    expect(second).toMatchObject({ isIntact: true, isComplete: true });
    await tamper(`UPDATE audit_log SET action = 'other' WHERE organization_id = $1 AND sequence = 10002`);
    expect(await verify()).toEqual(first);
    expect(await verify(first.checkpoint)).toMatchObject({
      isIntact: false,
      brokenAt: 10_002,
      checkpoint: { sequence: 10_001 },
    });
  });

  it('detects that a consistent log was truncated or rewritten since the checkpoint', async () => {
    const before = await verify();
    await change();
    const after = await verify();
    const cut = `WITH last AS (SELECT sequence, hash FROM audit_log WHERE organization_id = $1 AND sequence = ${before.checkpoint?.sequence})
      UPDATE audit_heads h SET sequence = last.sequence, hash = last.hash FROM last WHERE h.organization_id = $1`;
    await tamper(`DELETE FROM audit_log WHERE organization_id = $1 AND sequence > ${before.checkpoint?.sequence}`, cut);
    expect(await verify()).toEqual(before);
    const unknown = { isIntact: false, isCheckpointKnown: false, checkpoint: null };
    expect(await verify(after.checkpoint)).toMatchObject({ ...unknown, brokenAt: after.checkpoint?.sequence });
    await change();
    expect(await verify()).toMatchObject({ isIntact: true, checkpoint: { sequence: after.checkpoint?.sequence } });
    expect(await verify(after.checkpoint)).toMatchObject({ ...unknown, brokenAt: after.checkpoint?.sequence });
  });

  it('reports how many entries are not sealed, and since when', async () => {
    const before = await verify();
    expect(before).toMatchObject({ unsealedCount: 0, unsealedSince: null });
    await asSuperuser(app, async (client) => {
      // Nobody seals while the head's row is held.
      await client.query('BEGIN');
      await client.query(`SELECT FROM audit_heads WHERE organization_id = $1 FOR UPDATE`, [organizationId]);
      await api.ok(CreateClientDocument, { input: { name: 'Acme' } });
      expect(await verify()).toEqual({ ...before, unsealedCount: 1, unsealedSince: clock.now().toISOString() });
      await client.query('ROLLBACK');
    });
  });

  it('refuses an invalid checkpoint', async () => {
    const hash = 'a'.repeat(64);
    for (const [since, field] of [
      [{ sequence: 0, hash }, 'since.sequence'],
      [{ sequence: 1, hash: 'abc' }, 'since.hash'],
      [{ sequence: 1, hash: `${hash}'` }, 'since.hash'],
    ] as const) {
      const refused = await api.refused(VerifyAuditLogDocument, { since });
      expect(refused).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
    }
    expect(await verify({ sequence: 1, hash })).toMatchObject({
      isIntact: false,
      isCheckpointKnown: false,
      brokenAt: 1,
    });
  });

  it('is allowed once per operation, however it is written, and has a matching cost', async () => {
    for (const query of [
      '{ a: auditLogVerification { isIntact } b: auditLogVerification { isIntact } }',
      '{ ...V ...W } fragment V on Query { auditLogVerification { isIntact } } fragment W on Query { b: auditLogVerification { isIntact } }',
      '{ auditLogVerification { isIntact } ... { b: auditLogVerification { isIntact } } }',
    ]) {
      const { body } = await post(query);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'auditLogVerification' });
    }
    const { body } = await post(`{ auditLogVerification { isIntact } }`);
    expect(body.data).toEqual({ auditLogVerification: { isIntact: true } });
  });
});

interface Body {
  data?: unknown;
  errors?: { extensions: Record<string, unknown> }[];
}

async function post(query: string): Promise<{ body: Body }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${api.token ?? ''}` };
  const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { body: (await response.json()) as Body };
}
