import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import { invoiceView } from '../reads/invoice';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import {
  DeleteInvoicesInput,
  MarkInvoicesSentInput,
  PublishInvoicesInput,
  SendInvoicesInput,
} from '../schema/inputs/bulk-invoice-inputs';
import { DeleteInvoicesPayload, MovedInvoicesPayload } from '../schema/bulk-invoice-payloads';
import { deleteInvoices, markInvoicesSent, publishInvoices, sendInvoices } from '../services/invoices/bulk-invoices';
import { moveRows } from './move-rows';

const CODES = 'Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE';

/** What is done to several invoices at once. */
@Resolver()
export class BulkInvoiceResolver {
  @Access(Permission.ManageInvoices)
  @Mutation(() => MovedInvoicesPayload, {
    description: `Publishes drafts as \`publishInvoice\` does, in the order of their IDs. ${CODES}.`,
  })
  publishInvoices(
    @Arg('input', () => PublishInvoicesInput, { description: 'The drafts.' }) input: PublishInvoicesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedInvoicesPayload> {
    return moveRows(context, info, { act: publishInvoices, input, view: invoiceView });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => MovedInvoicesPayload, {
    description: `Marks invoices that were sent in some other way as SENT. Drafts are published first. ${CODES}.`,
  })
  markInvoicesSent(
    @Arg('input', () => MarkInvoicesSentInput, { description: 'The invoices.' }) input: MarkInvoicesSentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedInvoicesPayload> {
    return moveRows(context, info, { act: markInvoicesSent, input, view: invoiceView });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => MovedInvoicesPayload, {
    description: `Emails invoices to their clients as \`sendInvoice\` does. Drafts are published first. ${CODES}; EMAIL_NOT_VERIFIED if the caller's email address is not verified; VALIDATION_ERROR if a client has no email address.`,
  })
  sendInvoices(
    @Arg('input', () => SendInvoicesInput, { description: 'The invoices.' }) input: SendInvoicesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedInvoicesPayload> {
    return moveRows(context, info, { act: sendInvoices, input, view: invoiceView });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => DeleteInvoicesPayload, {
    description: `Deletes drafts permanently. Their time entries and expenses can be billed again. ${CODES}.`,
  })
  deleteInvoices(
    @Arg('input', () => DeleteInvoicesInput, { description: 'The drafts.' }) input: DeleteInvoicesInput,
    @Ctx() context: Context,
  ): Promise<DeleteInvoicesPayload> {
    return context.run(deleteInvoices, input, (_work, { successful, failed }) =>
      Promise.resolve({
        successful: successful.map((id) => ({ id: idOf('invoice', id), outcome: DeletionOutcome.DELETED })),
        failed,
      }),
    );
  }
}
