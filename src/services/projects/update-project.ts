import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { ProjectStatus } from '../../domain/project-status';
import { Project } from '../../entities/project';
import { activeClient } from '../clients/active-client';
import { assertVersion } from '../edits';
import { isOnInvoices, lockProject } from './lock-project';
import type { UpdateProjectInput } from '../../schema/inputs/project-inputs';
import { projectColumns } from './project-columns';
import { writeTeam } from './write-team';

/**
 * Changes a project and gives its UUID. Throws VALIDATION_ERROR, NOT_FOUND, CONFLICT where `expectedVersion` is stale, and
 * INVALID_STATE for an archived one, for another client once it is on invoices, and for an active one of a deleted client.
 */
export async function updateProject(work: UnitOfWork, input: UpdateProjectInput): Promise<string> {
  const project = await lockProject(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, project.version);
  if (project.archivedAt) throw refused('This project was deleted: it is kept for its invoices alone.', 'input.id');
  const { organizationId, id } = project;
  const clientId = await clientAfter(work, project, input);
  await work.sql.manager.update(
    Project,
    { organizationId, id },
    { ...projectColumns(input), clientId, version: project.version + 1, updatedAt: work.now },
  );
  if (input.teamMembers !== undefined) await writeTeam(work, id, input.teamMembers ?? []);
  work.emit('project.updated', { projectId: id, clientId, projectIds: [id] });
  return id;
}

/** The UUID of the client; it is looked at where it changes, and where the project becomes active, for a deleted one has no active projects. */
async function clientAfter(
  work: UnitOfWork,
  project: Project,
  { clientId, status }: UpdateProjectInput,
): Promise<string> {
  const becomesActive = status === ProjectStatus.ACTIVE && project.status !== ProjectStatus.ACTIVE;
  const ownClient = idOf('client', project.clientId);
  if ((clientId ?? ownClient) === ownClient && !becomesActive) return project.clientId;
  const client = await activeClient(work, clientId ?? ownClient);
  if (client.id !== project.clientId && (await isOnInvoices(work, project))) {
    throw refused('This project is on invoices: it stays with its client.', 'input.clientId');
  }
  return client.id;
}

function refused(message: string, field: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, message, [{ field, reason: message }]);
}
