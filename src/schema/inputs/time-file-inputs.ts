import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { MAX_DATA_BYTES } from '../../domain/file-purposes';
import { SortDirection } from '../enums/sort-direction';
import {
  DateOrder,
  TimeFileField,
  TimeFileFormat,
  TimeImportOrderField,
  TimeImportStatus,
} from '../enums/time-file-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { DataUri, Text, TimeZone } from '../rules/text-rules';

@InputType({ description: 'What a column of a file says.' })
export class TimeFileColumnInput {
  @Field(() => String, { description: 'The name of the column in the header line.' })
  @Text(200, { required: true })
  name: string;

  @Field(() => TimeFileField, { description: 'What it says.' })
  field: TimeFileField;
}

@InputType({ description: 'A file of time to import, and how it is read.' })
export class ImportTimeFileInput {
  @Field(() => TimeFileFormat, { description: 'The system that exported it.' })
  format: TimeFileFormat;

  @Field(() => String, {
    nullable: true,
    description:
      'The CSV file as a `data:text/csv;base64,…` URI, in UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. Required unless `fileId` is given.',
  })
  @DataUri({ maxBytes: MAX_DATA_BYTES })
  file?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of a file that was uploaded with `uploadFile` for TIME_IMPORT, in place of `file`.',
  })
  @PublicId('file')
  fileId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to tell what the import would do, without doing it. False if omitted.',
  })
  dryRun?: boolean | null;

  @Field(() => DateOrder, {
    nullable: true,
    description:
      'The order of day, month and year in dates with slashes or dashes. Required if a date such as 11/01/2025 can be read in two ways.',
  })
  dateFormat?: DateOrder | null;

  @Field(() => String, {
    nullable: true,
    description: "The time zone of the file's times; the organization's if omitted.",
  })
  @TimeZone()
  timezone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether rates in the file become the entries' own. Otherwise rates are found as for other entries. A rate must be in the client's currency.",
  })
  useRates?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the project of rows without one.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the client of projects that are created from rows without a client.',
  })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => [TimeFileColumnInput], {
    nullable: true,
    description: 'What columns say whose names are not those of the format, for example because they are translated.',
  })
  @List({ max: 30 })
  columns?: TimeFileColumnInput[] | null;
}

@InputType({ description: 'Filters the imports of files. An import must match every condition.' })
export class TimeImportFilter {
  @Field(() => [TimeImportStatus], { nullable: true, description: 'Only imports with one of these statuses.' })
  @List({ max: 4 })
  status?: TimeImportStatus[] | null;
}

@InputType({ description: 'The order of the imports of files.' })
export class TimeImportOrder {
  @Field(() => TimeImportOrderField, { description: 'The field to sort by.' })
  field: TimeImportOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class TimeImportsArgs extends PageArgs {
  @Field(() => TimeImportFilter, { nullable: true, description: 'Filters the list.' })
  filter?: TimeImportFilter | null;

  @Field(() => TimeImportOrder, { nullable: true, description: 'The order of the list. Newest first if omitted.' })
  orderBy?: TimeImportOrder | null;
}
