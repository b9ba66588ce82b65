import { projectLimitOf } from '../../db/scope';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import type { DraftLine, KeptLines } from './draft-line';
import { type DraftReader, locking } from './draft-reader';

/** A locked project that lines refer to. */
export interface LockedProject {
  id: string;
  client_id: string;
  archived_at: Date | null;
}

/** The lines of one invoice, and the client it is for. */
interface LinesOfClient {
  lines: readonly DraftLine[];
  clientId: string;
  /** The lines that the draft has so far. */
  kept?: KeptLines;
}

/**
 * Checks the projects of lines. They must exist, belong to the client and not be archived, except where a line that is
 * kept has had it so far. If the actor is limited to projects, every line must have one. The projects are protected from changes until the transaction ends. Throws
 * VALIDATION_ERROR, NOT_FOUND and INVALID_STATE at `input.lines.N.projectId`.
 */
export async function assertProjects(work: UnitOfWork, invoice: LinesOfClient): Promise<void> {
  judgeProjects(work, invoice, await lockProjectsOf(work, invoice.lines));
}

/**
 * The projects that lines refer to, by ID. Unless it is for a preview, they are protected from changes until the
 * transaction ends. One statement, or none.
 */
export async function lockProjectsOf(
  reader: DraftReader,
  lines: readonly DraftLine[],
): Promise<ReadonlyMap<string, LockedProject>> {
  const named = [...new Set(lines.map(({ projectId }) => projectId))].filter((id) => id !== null);
  if (named.length === 0) return new Map();
  const found = await reader.sql.query<LockedProject>(
    `SELECT id, client_id, archived_at FROM projects WHERE organization_id = $1 AND id = ANY($2::uuid[]) ORDER BY id${locking(reader, 'FOR SHARE')}`,
    [reader.organizationId, named],
  );
  return new Map(found.map((project) => [project.id, project]));
}

/** Does the same as `assertProjects` with projects that are already locked. */
export function judgeProjects(
  { actor }: DraftReader,
  { lines, clientId, kept }: LinesOfClient,
  projects: ReadonlyMap<string, LockedProject>,
): void {
  const isLimited = projectLimitOf(actor) !== null;
  lines.forEach(({ id, projectId, entries, expenseId }, index) => {
    const field = `input.lines.${index}.projectId`;
    if (projectId === null) {
      if (isLimited) throw validationError({ field, reason: 'must be one of the projects that you work on' });
      return;
    }
    // Entries and expenses are of the client, and are billed even if their project was archived since.
    if (entries.length > 0 || expenseId !== null) return;
    const project = projects.get(projectId);
    if (!project) throw notFound(field, 'project');
    if (project.client_id !== clientId)
      throw validationError({ field, reason: "must be a project of the invoice's client" });
    const isKept = id !== undefined && kept?.get(id)?.projectId === projectId;
    if (!project.archived_at || isKept) return;
    throw new BillfoldError(
      ErrorCode.INVALID_STATE,
      'This project was deleted and is kept only for its invoices and time.',
      [{ field, reason: 'is an archived project' }],
    );
  });
}
