import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { Permission } from '../domain/permissions';
import { LookAhead, type Looking } from './look-ahead';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { readById, readList } from './root-readers';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { CancelInvoiceInput, CreateInvoiceInput, UpdateInvoiceInput } from '../schema/inputs/invoice-inputs';
import { InvoicesArgs } from '../schema/inputs/invoice-list-inputs';
import { DateTimeScalar } from '../schema/scalars';
import { DeleteInvoicePayload } from '../schema/payloads';
import { PageArgs } from '../schema/page-args';
import { selectionOf } from '../reads/selection';
import { pageIn } from './page-in';
import { CreditNoteConnection } from './credit-note.resolver';
import { PaymentAllocationConnection, PaymentConnection, RefundConnection } from './payment.resolver';
import type { CreditNote } from '../schema/types/credit-note';
import { Delivery } from '../schema/types/delivery';
import { Invoice, InvoiceEvent, InvoiceWarning } from '../schema/types/invoice';
import { InvoicePreview } from '../schema/types/invoice-preview';
import type { Payment, PaymentAllocation, Refund } from '../schema/types/payment';
import { User } from '../schema/types/user';
import type { Billed } from '../services/invoices/billed';
import { cancelInvoice } from '../services/invoices/cancel-invoice';
import { createInvoice } from '../services/invoices/create-invoice';
import { deleteInvoice } from '../services/invoices/delete-invoice';
import { previewInvoice } from '../services/invoices/preview-invoice';
import { publishInvoice } from '../services/invoices/publish-invoice';
import { updateInvoice } from '../services/invoices/update-invoice';
import { warningOfCopy, warningsOfRelease } from './warnings-of-edits';

/** The whole document is read for it, with up to 500 lines. */
const COST_OF_WARNINGS = 10;

/** Up to 500 lines are worked out, from any number of time entries. */
const COST_OF_PREVIEW = 100;

/** A page of invoices. */
export const InvoiceConnection = connectionOf(Invoice, { isSearched: true });
const DeliveryConnection = connectionOf(Delivery);
const InvoiceEventConnection = connectionOf(InvoiceEvent);

/** Invoices, from the draft to the email. */
@Resolver(() => Invoice)
export class InvoiceResolver {
  @Access(invoiceView.permission)
  @Query(() => InvoiceConnection, {
    description: "Lists the organization's invoices, newest first; 10 per page by default.",
  })
  invoices(
    @Args() args: InvoicesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Invoice>> {
    return readList(context, invoiceView, { args, selection: selectionOf(info) });
  }

  @Access(invoiceView.permission)
  @Query(() => Invoice, { description: 'Returns an invoice. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  invoice(
    @Arg('id', () => ID, { description: "The invoice's ID (`inv_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return readById(context, invoiceView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageInvoices)
  @Extensions({ cost: COST_OF_PREVIEW })
  @Query(() => InvoicePreview, {
    description:
      'Shows the invoice that `createInvoice` would create. Nothing is written: no number is taken, and it does not count against the allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  invoicePreview(
    @Arg('input', () => CreateInvoiceInput, { description: 'The invoice.' }) input: CreateInvoiceInput,
    @Ctx() context: Context,
  ): Promise<InvoicePreview> {
    const { user: actor, services } = context;
    const { organizationId } = actor;
    const now = services.clock.now();
    return context.read((sql) => previewInvoice({ sql, actor, organizationId, now, isPreview: true }, input));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      "Creates a draft, which counts against the plan's allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; LIMIT_REACHED.",
  })
  createInvoice(
    @Arg('input', () => CreateInvoiceInput, { description: 'The invoice.' }) input: CreateInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    const read = answerWith(info, invoiceView);
    // Each entry has a line of its own.
    const timeLines = input.recurringConfig ? (input.timeEntryIds?.length ?? 0) : 0;
    return context.run(createInvoice, input, async (work, id) => ({ ...(await read(work, id)), timeLines }));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Edits a draft. `warnings` of the response names the time entries and expenses that are no longer on it. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; CONFLICT.',
  })
  updateInvoice(
    @Arg('input', () => UpdateInvoiceInput, { description: 'The changes.' }) input: UpdateInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    const read = answerWith(info, invoiceView);
    return context.run(updateInvoice, input, async (work, { id, released }) => ({
      ...(await read(work, id)),
      released,
    }));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Cancels an invoice. Of a published one, what is left is credited. Its time entries and expenses can be billed again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also while payments are applied to it.',
  })
  cancelInvoice(
    @Arg('input', () => CancelInvoiceInput, { description: 'The invoice and the reason.' }) input: CancelInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(cancelInvoice, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => DeleteInvoicePayload, {
    description: 'Deletes a draft permanently. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  deleteInvoice(
    @Arg('id', () => ID, { description: "The invoice's ID (`inv_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteInvoicePayload> {
    const outcome = DeletionOutcome.DELETED;
    return context.run(deleteInvoice, { id }, (_work, deleted) => Promise.resolve({ id: deleted, outcome }));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Publishes a draft: its number and lines become final. No email is sent. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.',
  })
  publishInvoice(
    @Arg('id', () => ID, { description: "The invoice's ID (`inv_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(publishInvoice, { id }, answerWith(info, invoiceView));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The URL of the hosted page for the client. Null for a draft.',
  })
  hostedUrl(@Root() invoice: { hostedUrl: string | null }, @Ctx() { services }: Context): string | null {
    const linkId = invoice.hostedUrl;
    return linkId && `${services.config.publicUrl}/i/${services.linkTokens.tokenOf(linkId)}`;
  }

  @Extensions({ cost: COST_OF_WARNINGS })
  @FieldResolver(() => [InvoiceWarning], {
    description:
      'What may be wrong with the PDF, for example text in a script that no font contains; in the response of `updateInvoice` also the time entries and expenses that are no longer on the draft; in those of `duplicateInvoice`, and of `createInvoice` with a recurring configuration, also whether time was copied. Empty if nothing was found.',
  })
  async warnings(
    @Root() { id, released, timeLines }: Invoice & { released?: Billed; timeLines?: number },
    @Ctx() context: Context,
  ): Promise<InvoiceWarning[]> {
    return [
      ...(await loadersOf(context).warningsByInvoiceId.load(id)),
      ...(released ? warningsOfRelease(released) : []),
      ...(timeLines ? [warningOfCopy(timeLines)] : []),
    ];
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the next reminder is due, at 09:00 in the time zone of the organization. Null if none is: nothing is scheduled, the invoice is not sent, or closed or disputed, its reminders or those of its client are off, or the client has no email address.',
  })
  nextReminderAt(@Root() { id }: Invoice, @Ctx() context: Context): Promise<Date | null> {
    return loadersOf(context).nextReminderByInvoiceId.load(id);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who created it. Null if the system did, or if the user has left the organization.',
  })
  async createdBy(
    @Root() invoice: { createdBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return invoice.createdBy === null ? null : loadersOf(context).userById.load({ id: invoice.createdBy, selection });
  }

  @FieldResolver(() => PaymentConnection, {
    description: 'The payments applied to this invoice, including refunded ones, oldest first; 10 per page by default.',
  })
  payments(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<Payment> {
    return pageIn(invoice, 'payments', args);
  }

  @FieldResolver(() => PaymentAllocationConnection, {
    description: 'The amount applied to this invoice from each payment, oldest first; 10 per page by default.',
  })
  allocations(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<PaymentAllocation> {
    return pageIn(invoice, 'allocations', args);
  }

  @FieldResolver(() => RefundConnection, {
    description:
      'The refunds of payments on this invoice, including failed ones, oldest first; 10 per page by default.',
  })
  refunds(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<Refund> {
    return pageIn(invoice, 'refunds', args);
  }

  @FieldResolver(() => CreditNoteConnection, {
    description: 'The credit notes of this invoice, oldest first; 10 per page by default.',
  })
  creditNotes(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<CreditNote> {
    return pageIn(invoice, 'creditNotes', args);
  }

  @FieldResolver(() => DeliveryConnection, {
    description:
      'The emails with this invoice and with receipts for its payments, one per recipient, oldest first; 50 per page by default. Shows which recipients the mail server refused, and why.',
  })
  deliveries(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<Delivery> {
    return pageIn(invoice, 'deliveries', args);
  }

  @FieldResolver(() => InvoiceEventConnection, {
    description: "The events in the invoice's history, oldest first; 50 per page by default.",
  })
  activity(@Args() args: PageArgs, @Root() invoice: Invoice): Connection<InvoiceEvent> {
    return pageIn(invoice, 'activity', args);
  }
}
