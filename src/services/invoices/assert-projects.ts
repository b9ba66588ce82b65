import { projectLimitOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import type { DraftLine } from './draft-parts';

/** A project that lines name, locked. */
export interface LockedProject {
  id: string;
  client_id: string;
  archived_at: Date | null;
}

/** Lines of one invoice and whose they are to be. */
interface LinesOfClient {
  lines: readonly DraftLine[];
  clientId: string;
}

/**
 * Refuses lines whose projects are not there, not of the client or archived, and of somebody who is limited to projects
 * also lines of none; the projects stay as they are until the transaction ends. Throws VALIDATION_ERROR, NOT_FOUND and
 * INVALID_STATE at `input.lines.N.projectId`.
 */
export async function assertProjects(work: UnitOfWork, lines: readonly DraftLine[], clientId: string): Promise<void> {
  judgeProjects(work, { lines, clientId }, await lockProjectsOf(work, lines));
}

/** The projects that lines name, by id, as they stay until the transaction ends: one statement, or none. */
export async function lockProjectsOf(
  work: UnitOfWork,
  lines: readonly DraftLine[],
): Promise<ReadonlyMap<string, LockedProject>> {
  const named = [...new Set(lines.map(({ projectId }) => projectId))].filter((id) => id !== null);
  if (named.length === 0) return new Map();
  const found = await work.sql.query<LockedProject>(
    `SELECT id, client_id, archived_at FROM projects WHERE organization_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR SHARE`,
    [work.organizationId, named],
  );
  return new Map(found.map((project) => [project.id, project]));
}

/** Does what `assertProjects` does, with projects that are locked already. */
export function judgeProjects(
  { actor }: UnitOfWork,
  { lines, clientId }: LinesOfClient,
  projects: ReadonlyMap<string, LockedProject>,
): void {
  const isLimited = projectLimitOf(actor) !== null;
  lines.forEach(({ projectId }, index) => {
    const field = `input.lines.${index}.projectId`;
    if (projectId === null) {
      if (isLimited) throw validationError({ field, reason: 'name one of the projects that you work on' });
      return;
    }
    const project = projects.get(projectId);
    if (!project) throw notFound(field, 'project');
    if (project.client_id !== clientId) throw validationError({ field, reason: 'is a project of another client' });
    if (!project.archived_at) return;
    throw new BillfoldError(ErrorCode.INVALID_STATE, 'This project was deleted: it is kept for its invoices alone.', [
      { field, reason: 'the project is archived' },
    ]);
  });
}
