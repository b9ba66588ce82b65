import { notFound } from '../../domain/errors';
import { canonicalId } from '../../domain/ids';
import { Permission } from '../../domain/permissions';
import type { FileStore } from '../../files/file-store';
import { bytesOf } from '../../files/hashed-content';
import type { Context } from '../../request/context';
import { holdAccess } from '../../schema/access';
import { findReceipt } from '../../services/expenses/find-receipt';
import type { Route, RouteRequest } from '../route';

/** The receipt of an expense, for members who may see it: a PDF or a picture. */
export function receiptRoute(files: FileStore, contextFor: (request: RouteRequest) => Promise<Context>): Route {
  return {
    method: 'GET',
    path: '/expenses/:id/receipt',
    handle: async (request) => {
      const context = await contextFor(request);
      holdAccess(context, Permission.OwnTime, 'expense');
      const id = request.params['id'] ?? '';
      const key = await context.run(findReceipt, { id }, (_work, found) => Promise.resolve(found));
      const file = await files.open(key);
      // Replaced since it was found.
      if (!file) throw notFound('id', 'receipt');
      const headers = {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${canonicalId(id)}.${file.mediaType.split('/')[1] ?? ''}"`,
        'cache-control': 'private, no-store',
      };
      return { status: 200, headers, body: await bytesOf(file.content) };
    },
  };
}
