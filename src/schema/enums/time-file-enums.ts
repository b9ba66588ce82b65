import { DateOrder, TimeFileField, TimeFileFormat } from '../../domain/time-file';
import { TimeImportStatus } from '../../domain/time-import';
import { describeEnum } from './describe-enum';

export { DateOrder, TimeFileField, TimeFileFormat, TimeImportStatus };

/** The fields that imports can be sorted by. */
export enum TimeImportOrderField {
  CREATED_AT = 'CREATED_AT',
}

describeEnum(TimeImportStatus, 'TimeImportStatus', {
  description: 'The status of an import of a file.',
  values: {
    QUEUED: 'It waits for a worker.',
    RUNNING: 'Its rows are being imported. If a worker stops, another one continues.',
    SUCCEEDED: 'All rows were read. Those that were not imported are in `failedRows`.',
    FAILED: 'It ended early; `error` says why. The same file can be imported again: what was imported is not changed.',
  },
});
describeEnum(TimeImportOrderField, 'TimeImportOrderField', {
  description: 'The fields that imports can be sorted by. Ties are broken by ID.',
  values: { CREATED_AT: 'When it was requested.' },
});

describeEnum(TimeFileFormat, 'TimeFileFormat', {
  description: 'A system whose exported time can be imported.',
  values: {
    TOGGL: 'Toggl Track: the detailed report.',
    CLOCKIFY: 'Clockify: the detailed report.',
    HARVEST: 'Harvest: the time report.',
    KIMAI: 'Kimai: the CSV export. Translated columns are recognized by their order or by `columns`.',
    SOLIDTIME: 'solidtime: the generic CSV file of time entries.',
  },
});
describeEnum(DateOrder, 'DateOrder', {
  description: 'The order of day, month and year in a date.',
  values: {
    DMY: 'Day, month, year: 31/01/2025.',
    MDY: 'Month, day, year: 01/31/2025.',
    YMD: 'Year, month, day: 2025/01/31.',
  },
});
describeEnum(TimeFileField, 'TimeFileField', {
  description: 'What a column of a file of time says.',
  values: {
    PROJECT: 'The name of the project.',
    CLIENT: 'The name of the client.',
    TASK: 'The name of the task.',
    DESCRIPTION: 'What was done.',
    TAGS: 'The tags, separated by commas.',
    PERSON: 'The name of the person.',
    FIRST_NAME: 'The first name of the person.',
    LAST_NAME: 'The last name of the person.',
    EMAIL: 'The email address of the person.',
    BILLABLE: 'Whether it can be billed.',
    INVOICED: 'Whether it was billed.',
    INVOICE_ID: 'The number of the invoice that billed it.',
    APPROVED: 'Whether it is approved.',
    START: 'The date and time of the start.',
    END: 'The date and time of the end.',
    DATE: 'The date, or that of the start.',
    START_TIME: 'The time of day of the start.',
    END_DATE: 'The date of the end.',
    END_TIME: 'The time of day of the end.',
    DURATION: 'The duration: 1:30:00, 1.5 or 1,5 hours.',
    RATE: 'The hourly rate.',
    CURRENCY: 'The currency of the rate.',
  },
});
