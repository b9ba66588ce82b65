/** The kind of an hourly rate, which a time entry names. */
export enum RateKind {
  NORMAL = 'NORMAL',
  OVERTIME = 'OVERTIME',
  NIGHT = 'NIGHT',
  WEEKEND = 'WEEKEND',
}
