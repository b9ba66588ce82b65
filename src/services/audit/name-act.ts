import type { UnitOfWork } from '../../db/unit-of-work';

/** Gives what this transaction changes another name in the audit log than its operation's. */
export async function nameAct(work: UnitOfWork, action: string): Promise<void> {
  await work.sql.query(
    `SELECT set_config('app.origin',
       (coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb || jsonb_build_object('action', $1::text))::text, true)`,
    [action],
  );
}
