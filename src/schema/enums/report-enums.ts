import { CsvFormat } from '../../domain/csv';
import { ReportGrouping } from '../../domain/report-grouping';
import { describeEnum } from './describe-enum';

export { CsvFormat, ReportGrouping };

describeEnum(ReportGrouping, 'ReportGrouping', {
  description: 'What the rows of a report are grouped by.',
  values: {
    DAY: 'The date of the entries.',
    WEEK: "The week. It begins on the day in the organization's settings.",
    MONTH: 'The calendar month.',
    QUARTER: 'The calendar quarter.',
    CLIENT: "The project's client.",
    PROJECT: 'The project.',
    TASK: 'The task. Time without a task has a row of its own.',
    USER: 'The user whose time it is.',
    TAG: 'The tag. An entry counts under each of its tags. Time without tags has a row of its own.',
    BILLABLE: 'Whether it can be billed.',
    STATUS: 'The status.',
  },
});
describeEnum(CsvFormat, 'CsvFormat', {
  description: 'The separator and decimal sign of a CSV file.',
  values: {
    COMMA: 'Commas between the columns, and points in decimals.',
    SEMICOLON: 'Semicolons between the columns, and commas in decimals.',
  },
});
