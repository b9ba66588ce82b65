import { nameLogo, namePdf, unmovedLogo, unmovedPdf, unmovedPdfsAfter } from '../../services/files/move-files';
import type { JobHandler } from '../job-handler';
import { eachOrganization, organizationScope } from './each-organization';
import type { HandlerParts } from './handler-parts';

type Parts = Pick<HandlerParts, 'database' | 'files'>;

/** Copies the PDFs and logos written by version 0.1 into files, one per transaction. Idempotent. */
export function moveFiles(parts: Parts): JobHandler<'moveFiles'> {
  return async ({ signal }) => {
    const moved = { pdfs: 0, logos: 0 };
    await eachOrganization(parts.database, signal, async (organizationId) => {
      if (await moveLogo(parts, organizationId)) moved.logos += 1;
      moved.pdfs += await movePdfs(parts, organizationId, signal);
    });
    return moved;
  };
}

async function movePdfs(parts: Parts, organizationId: string, signal: AbortSignal): Promise<number> {
  let moved = 0;
  let last: string | null = null;
  for (;;) {
    const after: string | null = last;
    const ids: string[] = await parts.database.read(organizationScope(organizationId), (sql) =>
      unmovedPdfsAfter(sql, organizationId, after),
    );
    for (const id of ids) {
      signal.throwIfAborted();
      if (await movePdf(parts, organizationId, id)) moved += 1;
    }
    last = ids.at(-1) ?? null;
    if (last === null) return moved;
  }
}

async function movePdf({ database, files }: Parts, organizationId: string, invoiceId: string): Promise<boolean> {
  const scope = organizationScope(organizationId);
  const content = await database.read(scope, (sql) => unmovedPdf(sql, organizationId, invoiceId));
  if (!content) return false;
  const sha256 = await files.put(organizationId, content, 'application/pdf');
  return database.transaction(scope, (sql) => namePdf(sql, { organizationId, invoiceId, sha256 }));
}

async function moveLogo({ database, files }: Parts, organizationId: string): Promise<boolean> {
  const scope = organizationScope(organizationId);
  const found = await database.read(scope, (sql) => unmovedLogo(sql, organizationId));
  if (!found) return false;
  const sha256 = await files.put(organizationId, found.bytes, found.mediaType);
  return database.transaction(scope, (sql) => nameLogo(sql, { organizationId, logo: found.logo, sha256 }));
}
