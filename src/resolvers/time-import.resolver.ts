import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { selectionOf } from '../reads/selection';
import { timeImportView } from '../reads/time-import';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { ImportTimeFileInput, TimeImportsArgs } from '../schema/inputs/time-file-inputs';
import { ImportTimeLogsInput } from '../schema/inputs/time-log-inputs';
import { ImportTimeLogsPayload } from '../schema/payloads';
import { TimeImport } from '../schema/types/time-import';
import { importTimeFile } from '../services/imports/import-time-file';
import { importTimeLogs } from '../services/imports/import-time-logs';
import { prepareTimeFile } from '../services/imports/prepare-time-file';
import { readById, readList } from './root-readers';

const TimeImportConnection = connectionOf(TimeImport);

/** Time that comes from other systems. */
@Resolver(() => TimeImport)
export class TimeImportResolver {
  @Access(timeImportView.permission)
  @Query(() => TimeImportConnection, {
    description: 'Lists the imports of files of time, newest first; 20 per page by default.',
  })
  timeImports(
    @Args() args: TimeImportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TimeImport>> {
    return readList(context, timeImportView, { args, selection: selectionOf(info) });
  }

  @Access(timeImportView.permission)
  @Query(() => TimeImport, {
    description:
      'Returns an import of a file of time: how far it is, and what came of it. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  timeImport(
    @Arg('id', () => ID, { description: "The import's ID (`imp_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeImport> {
    return readById(context, timeImportView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ImportTime)
  @Mutation(() => TimeImport, {
    description:
      'Imports the CSV file of time that another system has exported, or previews that: a background job does it, and `timeImport` tells how far it is. Clients, projects, tasks and people are matched by name, whatever its case, or created. A row is known by its day, times, person, project, task and description, and by how many rows before it say the same: importing a file again changes nothing, and a longer one adds what is new. Rows that are marked as invoiced become entries that were billed elsewhere, and approved ones are approved. Errors: VALIDATION_ERROR, also for a file of another format; NOT_FOUND and INVALID_STATE for the uploaded file, the project and the client; SERVICE_UNAVAILABLE if the file cannot be stored at the moment. Codes in `failedRows`: VALIDATION_ERROR; NOT_FOUND; TIME_ENTRY_OVERLAPS; INVALID_STATE for a closed period and for too many tasks.',
  })
  async importTimeFile(
    @Arg('input', () => ImportTimeFileInput, { description: 'The file.' }) input: ImportTimeFileInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeImport> {
    const prepared = await prepareTimeFile(context.services, context.user.organizationId, input);
    return context.run(importTimeFile, prepared, answerWith(info, timeImportView));
  }

  @Access(Permission.ImportTime)
  @Mutation(() => ImportTimeLogsPayload, {
    description:
      'Imports time that another system has recorded, at most 5000 logs. Importing the same logs twice changes nothing. Errors: VALIDATION_ERROR. Codes in `failed`: VALIDATION_ERROR; NOT_FOUND for an unknown ID; DUPLICATE_RESOURCE for an `externalId` that is given twice; TIME_ENTRY_OVERLAPS; INVALID_STATE for a closed period and for too many tasks.',
  })
  importTimeLogs(
    @Arg('input', () => ImportTimeLogsInput, { description: 'The logs.' }) input: ImportTimeLogsInput,
    @Ctx() context: Context,
  ): Promise<ImportTimeLogsPayload> {
    return context.run(importTimeLogs, input, (_work, { created, unchanged, failed }) =>
      Promise.resolve({
        created,
        unchanged,
        failed: failed.map(({ at, externalId, field, code, message, lockedReason }) => ({
          ...{ index: at, externalId: externalId ?? '', field, code, message, lockedReason },
        })),
      }),
    );
  }
}
