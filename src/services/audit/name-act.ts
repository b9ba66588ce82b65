import { NAME_ACT } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';

/** Records the changes of this transaction under a different action in the audit log than the operation's name. */
export async function nameAct(work: UnitOfWork, action: string): Promise<void> {
  await work.sql.query(NAME_ACT, [action]);
}
