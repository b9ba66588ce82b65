import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith, answerWithEach } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { jobView } from '../reads/job';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { SendInvoiceReminderInput, SetInvoiceRemindersInput } from '../schema/inputs/reminder-inputs';
import { RescheduleSendInput, SendInvoiceInput } from '../schema/inputs/send-invoice-inputs';
import { SendInvoicePayload } from '../schema/payloads';
import { Invoice } from '../schema/types/invoice';
import { cancelScheduledSend, rescheduleSend } from '../services/invoices/scheduled-sends';
import { sendInvoice } from '../services/invoices/send-invoice';
import { sendInvoiceReminder } from '../services/reminders/send-invoice-reminder';
import { setInvoiceReminders } from '../services/reminders/set-invoice-reminders';

/** Emails with invoices, at once or later, and reminders of them. */
@Resolver()
export class SendingResolver {
  @Access(Permission.ManageInvoices)
  @Mutation(() => SendInvoicePayload, {
    description:
      "Emails an invoice, now or at `scheduleDate`. A draft is published first, at once in any case. Errors: EMAIL_NOT_VERIFIED if the caller's email address is not verified; VALIDATION_ERROR; NOT_FOUND; INVALID_STATE.",
  })
  sendInvoice(
    @Arg('input', () => SendInvoiceInput, { description: 'The invoice and the recipients.' }) input: SendInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SendInvoicePayload> {
    return context.run(
      sendInvoice,
      input,
      answerWithEach<SendInvoicePayload>(selectionOf(info), { invoice: invoiceView, jobs: jobView }),
    );
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Moves the scheduled emails of an invoice to another time. One that is just being sent waits for it only if the mail server does not accept it now. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if no scheduled email waits.',
  })
  rescheduleSend(
    @Arg('input', () => RescheduleSendInput, { description: 'The invoice and the new time.' })
    input: RescheduleSendInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(rescheduleSend, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Cancels the scheduled emails of an invoice, which become CANCELLED. The invoice stays published. One that is just being sent is not tried again; if the mail server accepts it now, it becomes ACCEPTED after all. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if no scheduled email waits.',
  })
  cancelScheduledSend(
    @Arg('id', () => ID, { description: "The invoice's ID (`inv_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(cancelScheduledSend, { id }, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => SendInvoicePayload, {
    description:
      "Reminds a client of an invoice by email. Errors: EMAIL_NOT_VERIFIED if the caller's email address is not verified; VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it is not sent, closed or disputed, or if its reminders or those of its client are off; RATE_LIMIT_EXCEEDED within 24 hours of its last reminder.",
  })
  sendInvoiceReminder(
    @Arg('input', () => SendInvoiceReminderInput, { description: 'The invoice and the recipients.' })
    input: SendInvoiceReminderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SendInvoicePayload> {
    return context.run(
      sendInvoiceReminder,
      input,
      answerWithEach<SendInvoicePayload>(selectionOf(info), { invoice: invoiceView, jobs: jobView }),
    );
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Switches the reminders of an invoice on or off. Those whose day came while they were off are left out. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  setInvoiceReminders(
    @Arg('input', () => SetInvoiceRemindersInput, { description: 'The invoice.' }) input: SetInvoiceRemindersInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(setInvoiceReminders, input, answerWith(info, invoiceView));
  }
}
