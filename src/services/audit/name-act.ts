import { NAME_ACT } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';

/** Gives what this transaction changes another name in the audit log than its operation's. */
export async function nameAct(work: UnitOfWork, action: string): Promise<void> {
  await work.sql.query(NAME_ACT, [action]);
}
