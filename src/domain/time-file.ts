/** The systems whose exports of time can be imported. */
export enum TimeFileFormat {
  TOGGL = 'TOGGL',
  CLOCKIFY = 'CLOCKIFY',
  HARVEST = 'HARVEST',
  KIMAI = 'KIMAI',
  SOLIDTIME = 'SOLIDTIME',
}

/** The order in which a file writes day, month and year. */
export enum DateOrder {
  DMY = 'DMY',
  MDY = 'MDY',
  YMD = 'YMD',
}

/** What a column of a file says. */
export enum TimeFileField {
  PROJECT = 'PROJECT',
  CLIENT = 'CLIENT',
  TASK = 'TASK',
  DESCRIPTION = 'DESCRIPTION',
  TAGS = 'TAGS',
  PERSON = 'PERSON',
  FIRST_NAME = 'FIRST_NAME',
  LAST_NAME = 'LAST_NAME',
  EMAIL = 'EMAIL',
  BILLABLE = 'BILLABLE',
  INVOICED = 'INVOICED',
  INVOICE_ID = 'INVOICE_ID',
  APPROVED = 'APPROVED',
  START = 'START',
  END = 'END',
  DATE = 'DATE',
  START_TIME = 'START_TIME',
  END_DATE = 'END_DATE',
  END_TIME = 'END_TIME',
  DURATION = 'DURATION',
  RATE = 'RATE',
  CURRENCY = 'CURRENCY',
}

/** How a format names its columns, in lower case. */
interface FileFormat {
  /** What users call it. */
  name: string;
  columns: Partial<Record<TimeFileField, readonly string[]>>;
  /** One field of each group must be there. */
  needs: readonly (readonly TimeFileField[])[];
  /** The order of the columns in files whose names are translated. */
  order?: readonly (TimeFileField | null)[];
}

const F = TimeFileField;
const TIMED = [[F.DATE], [F.START_TIME], [F.END_TIME, F.DURATION]] as const;

/** The formats by their header lines. Capitals, spaces, question marks and currencies in brackets do not count. */
export const TIME_FILE_FORMATS: Readonly<Record<TimeFileFormat, FileFormat>> = {
  TOGGL: {
    name: 'Toggl Track',
    columns: {
      ...{ PROJECT: ['project'], CLIENT: ['client'], TASK: ['task'], DESCRIPTION: ['description'], TAGS: ['tags'] },
      ...{ PERSON: ['user', 'member'], EMAIL: ['email'], BILLABLE: ['billable'], DURATION: ['duration'] },
      ...{ DATE: ['start date'], START_TIME: ['start time'] },
      ...{ END_DATE: ['end date', 'stop date'], END_TIME: ['end time', 'stop time'] },
    },
    needs: TIMED,
  },
  CLOCKIFY: {
    name: 'Clockify',
    columns: {
      ...{ PROJECT: ['project'], CLIENT: ['client'], TASK: ['task', 'activity'], DESCRIPTION: ['description'] },
      ...{ TAGS: ['tags'], PERSON: ['user'], EMAIL: ['email'], BILLABLE: ['billable'], INVOICED: ['invoiced'] },
      ...{ INVOICE_ID: ['invoice id'], DATE: ['start date'], START_TIME: ['start time'], END_DATE: ['end date'] },
      ...{ END_TIME: ['end time'], DURATION: ['duration (h)', 'duration (decimal)'], RATE: ['billable rate'] },
    },
    needs: [[F.PROJECT], ...TIMED],
  },
  HARVEST: {
    name: 'Harvest',
    columns: {
      ...{ DATE: ['date'], CLIENT: ['client'], PROJECT: ['project'], TASK: ['task'], DESCRIPTION: ['notes'] },
      ...{ DURATION: ['hours'], BILLABLE: ['billable'], INVOICED: ['invoiced'], APPROVED: ['approved'] },
      ...{ FIRST_NAME: ['first name'], LAST_NAME: ['last name'], RATE: ['billable rate'], CURRENCY: ['currency'] },
    },
    needs: [[F.DATE], [F.CLIENT], [F.PROJECT], [F.DURATION]],
  },
  KIMAI: {
    name: 'Kimai',
    columns: {
      ...{ DATE: ['date'], START_TIME: ['begin', 'from', 'in'], END_TIME: ['end', 'to', 'out'] },
      ...{ DURATION: ['duration', 'duration_decimal', 'duration (decimal)'], RATE: ['hourly_rate', 'hourly rate'] },
      ...{ CURRENCY: ['currency'], PERSON: ['user', 'username', 'user.name', 'name'], EMAIL: ['user.email', 'email'] },
      ...{ CLIENT: ['customer', 'customer.name'], PROJECT: ['project', 'project.name'] },
      ...{ TASK: ['activity', 'activity.name'], DESCRIPTION: ['description'], BILLABLE: ['billable'], TAGS: ['tags'] },
    },
    needs: [[F.DATE], [F.DURATION, F.END_TIME], [F.CLIENT], [F.PROJECT]],
    order: [
      ...[F.DATE, F.START_TIME, F.END_TIME, F.DURATION, F.CURRENCY, null, null, F.RATE, null],
      ...[null, F.PERSON, F.EMAIL, null, F.CLIENT, F.PROJECT, F.TASK, F.DESCRIPTION, F.BILLABLE, F.TAGS],
      ...[null, null, null, null, null, null],
    ],
  },
  SOLIDTIME: {
    name: 'solidtime',
    columns: {
      ...{ DESCRIPTION: ['description'], BILLABLE: ['billable'], CLIENT: ['client'], PROJECT: ['project'] },
      ...{
        TAGS: ['tags'],
        START: ['start'],
        END: ['end'],
        TASK: ['task'],
        PERSON: ['user_name'],
        EMAIL: ['user_email'],
      },
    },
    needs: [[F.PROJECT], [F.START], [F.END]],
  },
};

/** A column of a file by what it says: which cell of a row it is, and the currency that its name gives. */
export interface FileColumns {
  at: ReadonlyMap<TimeFileField, number>;
  /** The currency in the name of the rates' column, such as `Billable Rate (EUR)`. */
  currency: string | null;
}

/** How a caller names the columns of a file. */
export interface NamedColumn {
  name: string;
  field: `${TimeFileField}`;
}

const CURRENCY = /\s*\(([A-Za-z]{3})?\)$/;

/** The name of a column as it is compared: in lower case, without what varies. */
const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(CURRENCY, '')
    .replace(/\s*\?$/, '')
    .replace(/\s+/g, ' ');

/**
 * Finds the columns of a header line by their names, or by their order where the format has one and the names are
 * translated. `named` comes first. Throws a RangeError that names the columns that are missing.
 */
export function columnsOf(
  format: `${TimeFileFormat}`,
  header: readonly string[],
  named: readonly NamedColumn[],
): FileColumns {
  const { name, columns, needs, order } = TIME_FILE_FORMATS[format];
  const names = header.map(plain);
  const at = new Map<TimeFileField, number>();
  for (const { name: given, field } of named) {
    const index = names.indexOf(plain(given));
    if (index < 0) throw new RangeError(`has no column called ${given}`);
    at.set(TimeFileField[field], index);
  }
  const usual = [...at];
  for (const field of Object.values(TimeFileField)) {
    const index = (columns[field] ?? []).map((each) => names.indexOf(each)).find((each) => each >= 0);
    if (index !== undefined && !at.has(field)) at.set(field, index);
  }
  const lacks = (found: ReadonlyMap<TimeFileField, number>) =>
    needs.filter((group) => !group.some((each) => found.has(each)));
  if (lacks(at).length > 0 && order?.length === header.length) {
    const ordered = new Map(order.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
    return { at: new Map([...ordered, ...usual]), currency: null };
  }
  const missing = lacks(at).map((group) => group.map((field) => `"${columns[field]?.[0] ?? field}"`).join(' or '));
  if (missing.length > 0) throw new RangeError(`is not a file of ${name}: it has no column ${missing.join(', ')}`);
  const rate = at.get(TimeFileField.RATE);
  const currency = rate === undefined ? undefined : CURRENCY.exec(header[rate]?.trim() ?? '')?.[1];
  return { at, currency: currency?.toUpperCase() ?? null };
}
