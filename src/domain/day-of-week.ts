/** The days of a week, as ISO 8601 orders them. */
export enum DayOfWeek {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

const DAYS = Object.values(DayOfWeek);

/** The number of a day of the week: 1 for Monday to 7 for Sunday. */
export const numberOfDay = (day: DayOfWeek): number => DAYS.indexOf(day) + 1;

/** The day of the week with a number from 1 to 7. */
export const dayOfNumber = (number: number): DayOfWeek => DAYS[number - 1] ?? DayOfWeek.MONDAY;
