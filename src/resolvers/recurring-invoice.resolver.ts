import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RecurringWarningCode } from '../domain/recurring';
import { Permission } from '../domain/permissions';
import { answerWith, answerWithEach } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { jobView } from '../reads/job';
import { recurringInvoiceView } from '../reads/recurring-invoice';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import {
  CreateRecurringInvoiceInput,
  RecurringInvoicesArgs,
  ResumeRecurringInvoiceInput,
  UpdateRecurringInvoiceInput,
} from '../schema/inputs/recurring-invoice-inputs';
import { PageArgs } from '../schema/page-args';
import { ProcessRecurringInvoicesPayload } from '../schema/recurring-payloads';
import type { Invoice } from '../schema/types/invoice';
import { RecurringInvoice, RecurringInvoiceWarning } from '../schema/types/recurring-invoice';
import { createRecurringInvoice } from '../services/recurring/create-recurring-invoice';
import { processRecurringInvoices } from '../services/recurring/process-recurring-invoices';
import { resumeRecurringInvoice } from '../services/recurring/resume-recurring-invoice';
import { stopRecurringInvoice } from '../services/recurring/stop-recurring-invoice';
import { updateRecurringInvoice } from '../services/recurring/update-recurring-invoice';
import { InvoiceConnection } from './invoice.resolver';
import { pageIn } from './page-in';
import { readById, readList } from './root-readers';

const RecurringInvoiceConnection = connectionOf(RecurringInvoice);

/** What invoices are made from, and when. */
@Resolver(() => RecurringInvoice)
export class RecurringInvoiceResolver {
  @Access(recurringInvoiceView.permission)
  @Query(() => RecurringInvoiceConnection, {
    description: "Lists the organization's recurring invoices, newest first; 20 per page by default.",
  })
  recurringInvoices(
    @Args() args: RecurringInvoicesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RecurringInvoice>> {
    return readList(context, recurringInvoiceView, { args, selection: selectionOf(info) });
  }

  @Access(recurringInvoiceView.permission)
  @Query(() => RecurringInvoice, {
    description: 'Returns a recurring invoice. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  recurringInvoice(
    @Arg('id', () => ID, { description: "The recurring invoice's ID (`rec_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecurringInvoice> {
    return readById(context, recurringInvoiceView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => RecurringInvoice, {
    description:
      "Creates a recurring invoice. A job creates its invoices as drafts, each of which counts against the plan's allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; EMAIL_NOT_VERIFIED if it is to send emails and the caller's email address is not verified.",
  })
  createRecurringInvoice(
    @Arg('input', () => CreateRecurringInvoiceInput, { description: 'The recurring invoice.' })
    input: CreateRecurringInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecurringInvoice> {
    return context.run(createRecurringInvoice, input, answerWith(info, recurringInvoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => RecurringInvoice, {
    description:
      'Changes a recurring invoice. Invoices that exist are not changed. `warnings` of the response names a date that is left out. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; CONFLICT; EMAIL_NOT_VERIFIED.',
  })
  updateRecurringInvoice(
    @Arg('input', () => UpdateRecurringInvoiceInput, { description: 'The changes.' })
    input: UpdateRecurringInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecurringInvoice> {
    const read = answerWith(info, recurringInvoiceView);
    return context.run(updateRecurringInvoice, input, async (work, { id, leftOut }) => ({
      ...(await read(work, id)),
      leftOut,
    }));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => RecurringInvoice, {
    description:
      'Stops a recurring invoice: it creates no more invoices, and drafts that it has created are not emailed by themselves. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  stopRecurringInvoice(
    @Arg('id', () => ID, { description: "The recurring invoice's ID (`rec_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecurringInvoice> {
    return context.run(stopRecurringInvoice, { id }, answerWith(info, recurringInvoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => RecurringInvoice, {
    description:
      'Resumes a recurring invoice that was stopped or paused. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if its end is reached; EMAIL_NOT_VERIFIED.',
  })
  resumeRecurringInvoice(
    @Arg('input', () => ResumeRecurringInvoiceInput, { description: 'The recurring invoice.' })
    input: ResumeRecurringInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecurringInvoice> {
    return context.run(resumeRecurringInvoice, input, answerWith(info, recurringInvoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => ProcessRecurringInvoicesPayload, {
    description:
      'Creates the invoices that are due now, and retries those that failed before. A job does the same every hour. Codes in `failed`: those of `createInvoice`.',
  })
  processRecurringInvoices(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcessRecurringInvoicesPayload> {
    const selection = selectionOf(info);
    return context.run(processRecurringInvoices, {}, async (work, { invoices, failed, job }) => {
      const views = { invoices: invoiceView, ...(job ? { job: jobView } : {}) };
      const read = await answerWithEach<Pick<ProcessRecurringInvoicesPayload, 'invoices'>>(selection, views)(work, {
        invoices,
        job,
      });
      return { job: null, processed: invoices.length, failed, ...read };
    });
  }

  @FieldResolver(() => InvoiceConnection, {
    description: 'The invoices that it has created, oldest first; 10 per page by default.',
  })
  invoices(@Args() args: PageArgs, @Root() recurring: RecurringInvoice): Connection<Invoice> {
    return pageIn(recurring, 'invoices', args);
  }

  @FieldResolver(() => [RecurringInvoiceWarning], {
    description: 'In the response of `updateRecurringInvoice`, what the change leads to. Empty otherwise.',
  })
  warnings(@Root() { leftOut }: RecurringInvoice & { leftOut?: string | null }): RecurringInvoiceWarning[] {
    if (!leftOut) return [];
    const message = `The next invoice was planned for ${leftOut}. There will be none for that date.`;
    return [{ code: RecurringWarningCode.OCCURRENCE_LEFT_OUT, message, date: leftOut }];
  }
}
