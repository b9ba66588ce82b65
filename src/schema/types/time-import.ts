import { Field, Int } from 'type-graphql';
import { MAX_FAILED_ROWS, MAX_LISTED_NAMES } from '../../domain/time-import';
import { ApiType } from '../api-type';
import { ErrorCode } from '../enums/error-codes';
import { TimeFileFormat, TimeImportStatus } from '../enums/time-file-enums';
import { DateTimeScalar } from '../scalars';
import { ImportFault } from './import-fault';
import { Node } from './node';

@ApiType({ description: 'How far an import is.' })
export class TimeImportProgress {
  @Field(() => Int, { description: 'The number of rows that were read.' })
  done: number;

  @Field(() => Int, { description: 'The number of rows in the file; 0 until they are counted.' })
  total: number;
}

@ApiType({ description: 'What rows of a file name, of one kind.' })
export class TimeImportNames {
  @Field(() => [String], {
    description: `The names of what existed before. Case is ignored. At most ${MAX_LISTED_NAMES}.`,
  })
  matched: string[];

  @Field(() => [String], {
    description: `The names of what was created, or would be in a preview. At most ${MAX_LISTED_NAMES}.`,
  })
  created: string[];

  @Field(() => Int, { description: 'The number of things that were created, or would be in a preview.' })
  createdCount: number;
}

@ApiType({ description: 'A row of a file that was not imported.' })
export class FailedTimeFileRow extends ImportFault {
  @Field(() => Int, { description: 'The line of the file on which it begins; 1 is the header line.' })
  lineNumber: number;
}

@ApiType({ description: 'Why an import has failed.' })
export class TimeImportError {
  @Field(() => ErrorCode, { description: 'The code. VALIDATION_ERROR if the file cannot be read as requested.' })
  code: ErrorCode;

  @Field(() => String, { nullable: true, description: 'The field of the input that is to blame, if one is.' })
  field: string | null;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;
}

@ApiType({ implements: Node, description: 'An import of a file of time, or the preview of one.' })
export class TimeImport extends Node {
  @Field(() => TimeFileFormat, { description: 'The system that exported the file.' })
  format: TimeFileFormat;

  @Field(() => Boolean, { description: 'Whether it is a preview, which creates nothing.' })
  dryRun: boolean;

  @Field(() => TimeImportStatus, { description: 'The status.' })
  status: TimeImportStatus;

  @Field(() => TimeImportProgress, { description: 'How far it is. Rows are imported in batches.' })
  progress: TimeImportProgress;

  @Field(() => Int, {
    description: 'The number of time entries that were created so far, or that would be in a preview.',
  })
  created: number;

  @Field(() => Int, { description: 'The number of rows that had been imported before. They are not changed.' })
  unchanged: number;

  @Field(() => Int, { description: 'The number of rows that were not imported.' })
  failed: number;

  @Field(() => [FailedTimeFileRow], {
    description: `The rows that were not imported, each with the reason. The first ${MAX_FAILED_ROWS}; \`failed\` counts all.`,
  })
  failedRows: FailedTimeFileRow[];

  @Field(() => TimeImportNames, { description: 'The clients of its rows.' })
  clients: TimeImportNames;

  @Field(() => TimeImportNames, { description: 'The projects of its rows.' })
  projects: TimeImportNames;

  @Field(() => TimeImportNames, { description: 'The tasks of its rows. Projects can have tasks of the same name.' })
  tasks: TimeImportNames;

  @Field(() => TimeImportNames, {
    description:
      'The people of its rows. Those that are created are placeholders, which `mergeMember` can merge into members.',
  })
  people: TimeImportNames;

  @Field(() => TimeImportNames, { description: 'The tags of its rows. They match if a time entry has them.' })
  tags: TimeImportNames;

  @Field(() => TimeImportError, {
    nullable: true,
    description: 'Why it has failed. Null unless it is FAILED. What it had created by then remains.',
  })
  error: TimeImportError | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it succeeded or failed.' })
  finishedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was requested.' })
  createdAt: string;
}
