import type { UnitOfWork } from '../../db/unit-of-work';
import { parseId } from '../../domain/ids';
import type { ImportTimeLogsInput, TimeLogInput } from '../../schema/inputs/time-log-inputs';
import { ownOrganization } from '../invoices/load-invoice';
import { OwnSpans } from './own-spans';
import { planImport } from './plan-import';
import { type ImportFault, lockImports, nothingMade, type TimeToImport } from './time-to-import';
import { writeImport } from './write-import';

/** How many entries were created, how many logs were known, and which were refused. */
export interface ImportedTimeLogs {
  created: number;
  unchanged: number;
  failed: readonly ImportFault[];
}

/**
 * Imports logs of another system, in the same number of statements whatever theirs (source 000). Clients, projects, tasks
 * and people that do not exist are created. Logs that cannot be imported are in `failed`; others are imported once.
 */
export async function importTimeLogs(work: UnitOfWork, input: ImportTimeLogsInput): Promise<ImportedTimeLogs> {
  await lockImports(work);
  const { timeZone } = await ownOrganization(work);
  const source = `log:${input.source ?? 'API'}`;
  const options = { source, userId: work.userId ?? '', projectId: null, clientId: null, timeZone };
  const soFar = { carried: nothingMade(), spans: new OwnSpans() };
  const plan = await planImport(work, input.logs.map(readLog), { options, soFar });
  await writeImport(work, plan, options);
  return { created: plan.create.length, unchanged: plan.unchanged, failed: plan.faults };
}

function readLog(log: TimeLogInput, index: number): TimeToImport {
  const { startedAt = null, durationMinutes, durationSeconds } = log;
  const seconds = durationSeconds ?? (durationMinutes ?? 0) * 60;
  const measured = startedAt && seconds > 0 ? new Date(startedAt.getTime() + seconds * 1000) : null;
  return {
    at: index,
    externalId: log.externalId,
    projectId: log.projectId ? parseId('project', log.projectId, `input.logs.${index}.projectId`) : null,
    project: log.project ?? null,
    client: log.client ?? null,
    task: log.task ?? null,
    userId: log.userId ? parseId('user', log.userId, `input.logs.${index}.userId`) : null,
    email: log.userEmail ?? null,
    person: log.userName ?? null,
    startedAt,
    endedAt: log.endedAt ?? measured,
    date: log.date ?? null,
    seconds,
    description: log.description ?? null,
    tags: log.tags ?? [],
    billable: log.billable ?? null,
    rate: log.rate ?? null,
    currency: null,
    externalInvoice: log.externalInvoice ?? null,
    isApproved: log.approved ?? false,
  };
}
