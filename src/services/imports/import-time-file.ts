import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { FilePurpose } from '../../domain/file-purposes';
import { DateOrder, TimeFileField, TimeFileFormat } from '../../domain/time-file';
import { noNames } from '../../domain/time-import';
import { TimeImportEntity } from '../../entities/time-import';
import { activeClient } from '../clients/active-client';
import { useUpload } from '../files/use-upload';
import { ownOrganization } from '../invoices/load-invoice';
import { projectOfTime } from '../time/time-rules';
import type { PreparedTimeFile } from './prepare-time-file';

/**
 * Queues the import of a stored or uploaded file, or its preview, and returns the import's UUID. Throws VALIDATION_ERROR;
 * NOT_FOUND and INVALID_STATE for the upload, and for the project and the client of rows that name none.
 */
export async function importTimeFile(work: UnitOfWork, input: PreparedTimeFile): Promise<string> {
  const { timeZone } = await ownOrganization(work);
  const purpose = FilePurpose.TIME_IMPORT;
  const fileSha256 =
    input.fileSha256 ?? (await useUpload(work, { id: input.fileId ?? '', purpose, field: 'input.fileId' })).sha256;
  const client = input.clientId ? await activeClient(work, input.clientId) : null;
  const project = input.projectId ? await projectOfTime(work, input.projectId) : null;
  const id = newId();
  await work.sql.manager.insert(TimeImportEntity, {
    id,
    organizationId: work.organizationId,
    format: TimeFileFormat[input.format],
    fileSha256,
    dryRun: input.dryRun ?? false,
    timeZone: input.timezone ?? timeZone,
    dateFormat: input.dateFormat ? DateOrder[input.dateFormat] : null,
    useRates: input.useRates ?? false,
    projectId: project?.id ?? null,
    clientId: client?.id ?? null,
    columns: (input.columns ?? []).map(({ name, field }) => ({ name, field: TimeFileField[field] })),
    failedRows: [],
    ...{ clients: noNames(), projects: noNames(), tasks: noNames(), people: noNames(), tags: noNames() },
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await work.enqueue('importTimeFile', { timeImportId: id }, { uniqueKey: `importTimeFile/${id}` });
  work.emit('timeImport.created', { timeImportId: id });
  return id;
}
