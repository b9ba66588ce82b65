import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { Project } from '../../entities/project';
import { activeClient } from '../clients/active-client';
import { cleanProjectFields, type ProjectFields } from './project-fields';
import { writeTeam } from './write-team';

/** What a new project needs. */
export interface CreateProjectInput extends ProjectFields {
  clientId: string;
  name: string;
}

/**
 * Adds a project for a client, with its team, and gives its UUID. Throws VALIDATION_ERROR, NOT_FOUND for the client and for
 * who is no member, INVALID_STATE for a deleted client (source 004).
 */
export async function createProject(work: UnitOfWork, input: CreateProjectInput): Promise<string> {
  const { columns, team } = cleanProjectFields(input);
  const client = await activeClient(work, input.clientId);
  const id = newId();
  await work.sql.manager.insert(Project, {
    ...columns,
    id,
    organizationId: work.organizationId,
    clientId: client.id,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (team) await writeTeam(work, id, team);
  work.emit('project.created', { projectId: id, clientId: client.id, projectIds: [id] });
  return id;
}
