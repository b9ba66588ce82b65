import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { ClientEntity } from '../../entities/client';
import { assertSeesAllProjects } from '../edits';
import { lockClient } from './lock-client';

/**
 * Deletes a client and returns its UUID. It can no longer be billed; its invoices are kept. Idempotent. Throws
 * VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for members limited to projects, and INVALID_STATE with a list of the projects
 * while it has active ones (sources 000, 004).
 */
export async function deleteClient(work: UnitOfWork, input: { id: string }): Promise<string> {
  assertSeesAllProjects(work.actor, 'clients');
  const client = await lockClient(work, input.id, 'id');
  if (!client.isActive) return client.id;
  await refuseActiveProjects(work, client.id);
  await setActive(work, client, false);
  return client.id;
}

/**
 * Restores a deleted client and returns its UUID. Idempotent. Throws as `deleteClient` does, except for active
 * projects.
 */
export async function restoreClient(work: UnitOfWork, input: { id: string }): Promise<string> {
  assertSeesAllProjects(work.actor, 'clients');
  const client = await lockClient(work, input.id, 'id');
  if (!client.isActive) await setActive(work, client, true);
  return client.id;
}

async function setActive(
  work: UnitOfWork,
  { organizationId, id, version }: ClientEntity,
  isActive: boolean,
): Promise<void> {
  const change = { isActive, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(ClientEntity, { organizationId, id }, change);
  work.emit(isActive ? 'client.restored' : 'client.deleted', { clientId: id });
}

/** All active projects count, but those that the actor cannot see are not listed. */
async function refuseActiveProjects(work: UnitOfWork, clientId: string): Promise<void> {
  const active = (): Promise<{ id: string; name: string }[]> =>
    work.sql.query(
      `SELECT id, name FROM projects WHERE organization_id = $1 AND client_id = $2 AND status = 'ACTIVE'
         AND archived_at IS NULL ORDER BY name_key, id`,
      [work.organizationId, clientId],
    );
  const { length: projects } = await work.beyondLimit(active);
  if (projects === 0) return;
  const details = (await active()).map(({ id, name }) => ({
    field: 'id',
    reason: `the project ${name} (${idOf('project', id)}) is active`,
  }));
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    `This client has ${projects} active projects. Complete, cancel or delete them first.`,
    details,
    { projects },
  );
}
