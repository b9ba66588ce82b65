import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { ProjectStatus } from '../../domain/project-status';
import { ProjectEntity } from '../../entities/project';
import { activeClient } from '../clients/active-client';
import { assertVersion } from '../edits';
import { isUsed, lockProject } from './lock-project';
import type { UpdateProjectInput } from '../../schema/inputs/project-inputs';
import { projectColumns } from './project-columns';
import { writeTeam } from './write-team';

/**
 * Changes a project and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND, CONFLICT if `expectedVersion` is
 * outdated, and INVALID_STATE if it is archived, for a new client once it is on invoices or has time entries or expenses, and for an active project of
 * a deleted client.
 */
export async function updateProject(work: UnitOfWork, input: UpdateProjectInput): Promise<string> {
  const project = await lockProject(work, input.id, 'input.id');
  assertVersion(input.expectedVersion, project.version);
  if (project.archivedAt)
    throw refused('This project was deleted and is kept only for its invoices and time.', 'input.id');
  const { organizationId, id } = project;
  const clientId = await clientAfter(work, project, input);
  await work.sql.manager.update(
    ProjectEntity,
    { organizationId, id },
    { ...projectColumns(input), clientId, version: project.version + 1, updatedAt: work.now },
  );
  if (input.teamMembers !== undefined) await writeTeam(work, id, input.teamMembers ?? []);
  work.emit('project.updated', { projectId: id, clientId, projectIds: [id] });
  return id;
}

/**
 * The UUID of the client. It is checked if it changes or the project becomes active, because a deleted client has no
 * active projects.
 */
async function clientAfter(
  work: UnitOfWork,
  project: ProjectEntity,
  { clientId, status }: UpdateProjectInput,
): Promise<string> {
  const becomesActive = status === ProjectStatus.ACTIVE && project.status !== ProjectStatus.ACTIVE;
  const ownClient = idOf('client', project.clientId);
  if ((clientId ?? ownClient) === ownClient && !becomesActive) return project.clientId;
  const client = await activeClient(work, clientId ?? ownClient);
  if (client.id !== project.clientId && (await isUsed(work, project))) {
    throw refused(
      'This project is on invoices or has time entries or expenses, so its client cannot be changed.',
      'input.clientId',
    );
  }
  return client.id;
}

function refused(message: string, field: string): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_STATE, message, [{ field, reason: message }]);
}
