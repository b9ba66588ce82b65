/** What the rows of a time report have in common. */
export enum ReportGrouping {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  CLIENT = 'CLIENT',
  PROJECT = 'PROJECT',
  TASK = 'TASK',
  USER = 'USER',
  TAG = 'TAG',
  BILLABLE = 'BILLABLE',
  STATUS = 'STATUS',
}

const { DAY, WEEK, MONTH, QUARTER } = ReportGrouping;

/** The groupings by a part of the calendar. */
export type CalendarGrouping = ReportGrouping.DAY | ReportGrouping.WEEK | ReportGrouping.MONTH | ReportGrouping.QUARTER;

/** Whether a grouping is by a part of the calendar. */
export function isCalendar(grouping: ReportGrouping): grouping is CalendarGrouping {
  return [DAY, WEEK, MONTH, QUARTER].includes(grouping);
}
