import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { ImportTimeLogsInput } from '../schema/inputs/time-log-inputs';
import { ImportTimeLogsPayload } from '../schema/payloads';
import { importTimeLogs } from '../services/imports/import-time-logs';

/** Time that comes from other systems. */
@Resolver()
export class TimeImportResolver {
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
