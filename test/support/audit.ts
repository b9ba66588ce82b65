import type { PoolClient } from 'pg';
import { decodeTypeId } from '../../src/domain/typeid';
import type { ApiClient, TestApp } from './api';
import { MeDocument } from './generated/operations';

/** A row of the audit log as it is stored. */
export interface StoredEntry {
  id: string;
  organization_id: string | null;
  sequence: string;
  actor_id: string | null;
  ip_address: string | null;
  user_agent: string | null;
  request_id: string | null;
  action: string;
  target: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Runs statements on the app's database as the one role that nothing binds: who tampers, and who sees everything. */
export function asSuperuser<T>(app: TestApp, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return app.database.asSuperuser(work);
}

/** Gives all entries that are committed by now their places, as the numberer does in its own time. */
export function sealAll(app: TestApp): Promise<void> {
  return asSuperuser(app, async (client) => {
    await client.query(
      `SELECT seal_audit_log(organization_id, 100000) FROM (
         SELECT DISTINCT organization_id FROM audit_log WHERE sequence IS NULL) AS unsealed`,
    );
  });
}

/** All entries of all organizations, as they were written, with what stands beside them. */
export async function allEntries(app: TestApp): Promise<StoredEntry[]> {
  await sealAll(app);
  const { rows } = await asSuperuser(app, (client) =>
    client.query<StoredEntry>(
      `SELECT l.*, coalesce(l.ip_address, p.ip_address) AS ip_address, coalesce(l.user_agent, p.user_agent) AS user_agent,
         coalesce(l.before || p.before, l.before, p.before) AS before, coalesce(l.after || p.after, l.after, p.after) AS after
       FROM audit_log l LEFT JOIN audit_personal p ON p.id = l.id ORDER BY l.organization_id, l.sequence`,
    ),
  );
  return rows;
}

/** The UUID of the organization that somebody acts in. */
export async function organizationOf(api: ApiClient): Promise<string> {
  const { me } = await api.ok(MeDocument);
  const decoded = decodeTypeId(me.organization.id);
  if (!decoded) throw new Error('the organization has no id');
  return decoded.uuid;
}
