import { sweepFiles as sweepFilesOf } from '../../files/sweep-files';
import { expireUploads } from '../../services/files/expire-uploads';
import type { JobHandler } from '../job-handler';
import { eachOrganization } from './each-organization';
import type { HandlerParts } from './handler-parts';

/**
 * Deletes the uploads of all organizations that have expired, files that have been unreferenced for a day, and objects
 * without a file. Idempotent.
 */
export function sweepFiles({
  database,
  unitOfWork,
  files,
  fileTransactions: transactions,
  clock,
}: Pick<HandlerParts, 'database' | 'unitOfWork' | 'files' | 'fileTransactions' | 'clock'>): JobHandler<'sweepFiles'> {
  return async ({ signal }) => {
    let deleted = 0;
    await eachOrganization(database, signal, async (organizationId) => {
      await unitOfWork.run({ kind: 'system', organizationId }, expireUploads);
      deleted += await sweepFilesOf({ transactions, files, now: clock.now(), signal }, organizationId);
    });
    return { files: deleted, objects: await files.deleteObjects(signal) };
  };
}
