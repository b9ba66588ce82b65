import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { recordedPayment } from './root-readers';
import { Access } from '../schema/access';
import { PayInvoiceInput } from '../schema/inputs/payment-inputs';
import {
  MarkInvoiceDisputedInput,
  UpdateInvoiceStatusInput,
  WriteOffInvoiceInput,
} from '../schema/inputs/workflow-inputs';
import { RecordPaymentPayload } from '../schema/payloads';
import { Invoice } from '../schema/types/invoice';
import { duplicateInvoice } from '../services/invoices/duplicate-invoice';
import { markInvoiceDisputed } from '../services/invoices/mark-invoice-disputed';
import { updateInvoiceStatus } from '../services/invoices/update-invoice-status';
import { writeOffInvoice } from '../services/invoices/write-off-invoice';
import { payInvoice } from '../services/payments/pay-invoice';

/** What happens to an invoice after it is published. */
@Resolver()
export class InvoiceWorkflowResolver {
  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Sets the status of an invoice: PUBLISHED as `publishInvoice` does, SENT for an invoice that was sent in some other way, VIEWED as if the client had opened the hosted page, or CANCELLED as `cancelInvoice` does. A draft marked as SENT is published first. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  updateInvoiceStatus(
    @Arg('input', () => UpdateInvoiceStatusInput, { description: 'The invoice and its new status.' })
    input: UpdateInvoiceStatusInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(updateInvoiceStatus, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      "Creates a draft from any invoice, with a number of its own, today's date and the client's payment terms. It counts against the plan's allowance. Lines that bill time become fixed lines of the same amount without the time entries, which `warnings` of the response says. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for an archived client or project; LIMIT_REACHED.",
  })
  duplicateInvoice(
    @Arg('id', () => ID, { description: "The invoice's ID (`inv_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    const read = answerWith(info, invoiceView);
    return context.run(duplicateInvoice, { id }, async (work, { id: copy, timeLines }) => ({
      ...(await read(work, copy)),
      timeLines,
    }));
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => RecordPaymentPayload, {
    description:
      'Records a payment of all that is left to pay of an invoice, which becomes PAID. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also if nothing is left to pay; DUPLICATE_RESOURCE.',
  })
  payInvoice(
    @Arg('input', () => PayInvoiceInput, { description: 'The invoice and how it was paid.' }) input: PayInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordPaymentPayload> {
    return context.run(payInvoice, input, recordedPayment(selectionOf(info)));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Writes off what is left to pay of an invoice, which becomes UNCOLLECTIBLE. It no longer counts as outstanding, but can still be paid. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  writeOffInvoice(
    @Arg('input', () => WriteOffInvoiceInput, { description: 'The invoice and the reason.' })
    input: WriteOffInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(writeOffInvoice, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Marks a published invoice as disputed by the client, or as no longer disputed. Its status does not change. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a draft.',
  })
  markInvoiceDisputed(
    @Arg('input', () => MarkInvoiceDisputedInput, { description: 'The invoice.' }) input: MarkInvoiceDisputedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(markInvoiceDisputed, input, answerWith(info, invoiceView));
  }
}
