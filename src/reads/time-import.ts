import { Permission } from '../domain/permissions';
import type { TimeImportEntity } from '../entities/time-import';
import { TimeImportOrderField } from '../schema/enums/time-file-enums';
import type { TimeImportFilter } from '../schema/inputs/time-file-inputs';
import type { TimeImport } from '../schema/types/time-import';
import { column, id, instant } from './column-kinds';
import { defineView } from './define-view';
import { parts } from './field-kinds';
import { among, by } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    timeImport: Noun<TimeImport, TimeImportEntity>;
  }
}

/** An import of a file of time as the API shows it. */
export const timeImportView = defineView<TimeImport, TimeImportEntity, TimeImportFilter, TimeImportOrderField>()({
  noun: 'timeImport',
  type: 'TimeImport',
  table: 'time_imports',
  tenancy: 'BY_POLICY',
  permission: Permission.ImportTime,
  node: true,
  roots: { one: 'timeImport', list: 'timeImports' },
  fields: {
    id: id('timeImport'),
    format: column('format'),
    dryRun: column('dryRun'),
    status: column('status'),
    progress: parts({ done: column('rowsDone'), total: column('rowsTotal') }),
    created: column('created'),
    unchanged: column('unchanged'),
    failed: column('failed'),
    failedRows: column('failedRows'),
    clients: column('clients'),
    projects: column('projects'),
    tasks: column('tasks'),
    people: column('people'),
    tags: column('tags'),
    error: column('error'),
    finishedAt: instant('finishedAt'),
    createdAt: instant('createdAt'),
  },
  list: {
    filters: { status: among('status') },
    sorts: { CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: TimeImportOrderField.CREATED_AT, direction: 'DESC' },
    usualPage: 20,
  },
});
