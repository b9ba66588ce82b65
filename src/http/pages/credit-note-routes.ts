import { Permission } from '../../domain/permissions';
import type { Context } from '../../request/context';
import { holdAccess } from '../../schema/access';
import { findCreditNotePdf } from '../../services/credits/credit-note-pdf';
import type { PdfWaits } from '../pdf-waits';
import type { Route, RouteRequest } from '../route';

/** Returns the output of an act unchanged. */
const answer = <Output>(_work: unknown, output: Output): Promise<Output> => Promise.resolve(output);

/** Files of credit notes: the PDF for members. */
export function creditNoteRoutes(pdfs: PdfWaits, contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  return [
    {
      method: 'GET',
      path: '/credit-notes/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        return pdfs.fetch(async (isWaiting) => {
          // After a wait, the member's current permissions apply, not those at the time of the request.
          await context.renewRights();
          holdAccess(context, Permission.ViewInvoices, 'creditNote');
          return context.run(findCreditNotePdf, { id: request.params['id'] ?? '', isWaiting }, answer);
        });
      },
    },
  ];
}
