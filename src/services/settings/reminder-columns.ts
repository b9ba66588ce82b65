import type { UnitOfWork } from '../../db/unit-of-work';
import { Faults } from '../../domain/errors';
import { remindedDay, type ReminderText } from '../../domain/reminders';
import type { OrganizationEntity } from '../../entities/organization';
import { remindOfDue } from '../reminders/remind-of-due';

type Columns = Partial<Pick<OrganizationEntity, 'reminderSchedule' | 'reminderTexts' | 'timeZone'>>;

/**
 * What a change of the schedule or its texts changes besides. Reminders that the present schedule has brought due are
 * requested first, and the days until now count as done: no step of the new one lies before the change. Throws
 * VALIDATION_ERROR for a text of a day that is not in the schedule, or that has another.
 */
export async function reminderColumns(
  work: UnitOfWork,
  present: OrganizationEntity,
  { reminderSchedule, reminderTexts, timeZone }: Columns,
): Promise<Partial<OrganizationEntity>> {
  const schedule = reminderSchedule ?? present.reminderSchedule;
  if (reminderTexts) assertTexts(reminderTexts, schedule);
  if (!reminderSchedule) return {};
  await remindOfDue(work);
  return {
    reminderTexts: (reminderTexts ?? present.reminderTexts).filter(({ day }) => schedule.includes(day)),
    remindersAsOf: remindedDay(timeZone ?? present.timeZone, work.now),
  };
}

function assertTexts(texts: readonly ReminderText[], schedule: readonly number[]): void {
  const faults = new Faults();
  texts.forEach(({ day }, index) => {
    const field = `input.preferences.reminderTexts.${index}.day`;
    if (!schedule.includes(day)) faults.add(field, 'is not in the reminder schedule');
    else if (texts.findIndex((text) => text.day === day) < index) faults.add(field, 'has another text');
  });
  faults.throwAny();
}
