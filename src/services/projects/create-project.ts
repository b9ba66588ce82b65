import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { ProjectEntity } from '../../entities/project';
import { activeClient } from '../clients/active-client';
import type { CreateProjectInput } from '../../schema/inputs/project-inputs';
import { projectColumns } from './project-columns';
import { writeTeam } from './write-team';

/**
 * Creates a project for a client, with its team, and returns its UUID. Throws VALIDATION_ERROR, NOT_FOUND for an
 * unknown client or member, INVALID_STATE for a deleted client (source 004).
 */
export async function createProject(work: UnitOfWork, input: CreateProjectInput): Promise<string> {
  const client = await activeClient(work, input.clientId);
  const id = newId();
  await work.sql.manager.insert(ProjectEntity, {
    ...projectColumns(input),
    id,
    organizationId: work.organizationId,
    clientId: client.id,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (input.teamMembers) await writeTeam(work, id, input.teamMembers);
  work.emit('project.created', { projectId: id, clientId: client.id, projectIds: [id] });
  return id;
}
