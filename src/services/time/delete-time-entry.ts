import type { UnitOfWork } from '../../db/unit-of-work';
import { TimeEntryEntity } from '../../entities/time-entry';
import { idOf } from '../../domain/ids';
import { entryToChange } from './lock-time-entry';

/**
 * Deletes a time entry and returns its public ID (source 004). Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for the time
 * of others, TIME_ENTRY_ALREADY_SUBMITTED, TIME_ENTRY_LOCKED and TIME_ENTRY_ALREADY_INVOICED.
 */
export async function deleteTimeEntry(work: UnitOfWork, input: { id: string }): Promise<{ id: string }> {
  const { entry } = await entryToChange(work, input.id, 'id');
  const { organizationId, id, projectId } = entry;
  await work.sql.manager.delete(TimeEntryEntity, { organizationId, id });
  work.emit('timeEntry.deleted', { timeEntryId: id, projectIds: [projectId] });
  return { id: idOf('timeEntry', id) };
}
