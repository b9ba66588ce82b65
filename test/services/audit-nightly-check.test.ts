import type { Logger } from 'pino';
import type { HandlerParts } from '../../src/jobs/handlers/handler-parts';
import { verifyAuditLogs } from '../../src/jobs/handlers/verify-audit-logs';
import { startTestApp, type TestApp } from '../support/api';
import { asSuperuser, organizationOf, sealAll } from '../support/audit';
import { VerifyAuditLogDocument } from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';

const DAY_MS = 86_400_000;

let app: TestApp;
let clock: MovedClock;
let organizationId: string;
beforeEach(async () => {
  clock = new MovedClock(new Date('2025-06-02T08:00:00Z'));
  app = await startTestApp({ clock });
  organizationId = await organizationOf(await app.register());
  await sealAll(app);
});
afterEach(() => app.stop());

/** Runs a statement with the organization's id as nobody can who may not turn triggers off. */
const tamper = (statement: string) =>
  asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(statement, [organizationId]);
  });

/** Entries enough for more than one part. */
async function writeMany(): Promise<void> {
  await tamper(
    `INSERT INTO audit_log (id, organization_id, at, action, target, form)
     SELECT uuidv7(), $1, now(), 'many', 'clients', 2 FROM generate_series(1, 10050)`,
  );
  await sealAll(app);
}

/** One attempt at the night's job, stopped before the part of that number (1 is the first), and what it has logged. */
async function night(stopBefore = Infinity): Promise<{ logged: object[]; result: unknown }> {
  const logged: object[] = [];
  const log = { error: (facts: object) => logged.push(facts) } as unknown as Pick<Logger, 'error'>;
  let looked = 0;
  const signal = {
    throwIfAborted() {
      if ((looked += 1) >= stopBefore) throw new Error('stopped');
    },
  } as AbortSignal;
  const parts = { database: app.app.services.database, clock, log };
  const handler = verifyAuditLogs(parts as unknown as HandlerParts);
  const job = { id: 'j', organizationId: null, createdBy: null, attempt: 1 };
  const run = { job, payload: {}, signal, progress: () => Promise.resolve() };
  const result = await handler(run).catch((error: Error) => error.message);
  return { logged, result };
}

const headOf = async () =>
  asSuperuser(app, async (client) => {
    const { rows } = await client.query<{ checked: number; over: boolean; verified: Date | null }>(
      `SELECT checked_sequence::int AS checked, is_checked AS over, verified_at AS verified FROM audit_heads WHERE organization_id = $1`,
      [organizationId],
    );
    return rows[0];
  });

it('checks everything, and records when all was intact', async () => {
  await writeMany();
  const api = await app.register();
  const verifiedAt = async () => (await api.ok(VerifyAuditLogDocument)).auditLogVerification.verifiedAt;
  await sealAll(app);
  expect(await verifiedAt()).toBeNull();
  expect(await night()).toMatchObject({ logged: [], result: { broken: 0 } });
  expect(await verifiedAt()).toBe(clock.now().toISOString());
  expect((await headOf())?.checked).toBeGreaterThan(10_050);
  expect(await night()).toMatchObject({ logged: [], result: { organizations: 0 } });
});

it('continues where the previous attempt ended, and starts again the next night', async () => {
  await night();
  await writeMany();
  for (let nights = 0; nights < 2; nights += 1) {
    clock.advance(DAY_MS);
    await tamper(
      `UPDATE audit_heads SET check_of = '${clock.now().toISOString().slice(0, 10)}T00:00:00Z', is_checked = true
       WHERE organization_id IS DISTINCT FROM $1`,
    );
    expect((await night(2)).result).toBe('stopped');
    expect(await headOf()).toMatchObject({ checked: 10_000, over: false });
    expect(await night()).toMatchObject({ logged: [], result: { organizations: 1, broken: 0 } });
    expect(await headOf()).toMatchObject({ over: true, verified: clock.now() });
  }
});

it('says at the level of errors where a log is broken, keeps when it was whole, and shows it in the metrics', async () => {
  const metrics = async () => (await fetch(`${app.url}/metrics`)).text();
  await night();
  const { verified } = (await headOf()) ?? {};
  expect(verified).toEqual(clock.now());
  expect(await metrics()).toMatch(/^billfold_audit_logs_broken 0$/m);
  await tamper(`UPDATE audit_log SET action = 'other' WHERE organization_id = $1 AND sequence = 2`);
  clock.advance(DAY_MS);
  expect((await night()).logged).toEqual([{ organizationId, brokenAt: 2 }]);
  expect(await headOf()).toMatchObject({ verified, over: true });
  expect(await metrics()).toMatch(/^billfold_audit_logs_broken 1$/m);
});
