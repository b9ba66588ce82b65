import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith, answerWithEach } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { jobView } from '../reads/job';
import { Permission } from '../domain/permissions';
import { LookAhead, type Looking } from './look-ahead';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { readInvoice, readInvoices } from './root-readers';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { CreateInvoiceInput, SendInvoiceInput, UpdateInvoiceInput } from '../schema/inputs/invoice-inputs';
import { InvoicesArgs } from '../schema/inputs/invoice-list-inputs';
import { SendInvoicePayload } from '../schema/payloads';
import { selectionOf } from '../reads/selection';
import { Invoice } from '../schema/types/invoice';
import { User } from '../schema/types/user';
import { createInvoice } from '../services/invoices/create-invoice';
import { deleteInvoice } from '../services/invoices/delete-invoice';
import { publishInvoice } from '../services/invoices/publish-invoice';
import { sendInvoice } from '../services/invoices/send-invoice';
import { updateInvoice } from '../services/invoices/update-invoice';

const InvoiceConnection = connectionOf(Invoice, { isSearched: true });

/** Invoices: from the draft to the email. */
@Resolver(() => Invoice)
export class InvoiceResolver {
  @Access(invoiceView.permission)
  @Query(() => InvoiceConnection, { description: "The organization's invoices, newest first; 10 a page." })
  invoices(
    @Args() args: InvoicesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Invoice>> {
    return readInvoices(context, args, selectionOf(info));
  }

  @Access(invoiceView.permission)
  @Query(() => Invoice, { description: 'One invoice, whole. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND.' })
  invoice(
    @Arg('id', () => ID, { description: 'Its id (`inv_…`).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return readInvoice(context, { id }, selectionOf(info));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      "Makes a draft; takes one from the plan's allowance. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, LIMIT_REACHED.",
  })
  createInvoice(
    @Arg('input', () => CreateInvoiceInput, { description: 'The invoice.' }) input: CreateInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(createInvoice, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description: 'Edits a draft. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, CONFLICT.',
  })
  updateInvoice(
    @Arg('input', () => UpdateInvoiceInput, { description: 'The change.' }) input: UpdateInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(updateInvoice, input, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => ID, {
    description: 'Deletes a draft for good and gives its id. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE.',
  })
  deleteInvoice(
    @Arg('id', () => ID, { description: 'Which invoice (`inv_…`).' }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return context.run(deleteInvoice, { id }, (_work, deleted) => Promise.resolve(deleted));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      'Makes a draft final: number fixed, lines locked, no email. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE.',
  })
  publishInvoice(
    @Arg('id', () => ID, { description: 'Which invoice (`inv_…`).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(publishInvoice, { id }, answerWith(info, invoiceView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => SendInvoicePayload, {
    description:
      'Emails an invoice, a draft being published first. Errors: EMAIL_NOT_VERIFIED while the email address of whoever sends is not, ' +
      'VALIDATION_ERROR, NOT_FOUND, INVALID_STATE.',
  })
  sendInvoice(
    @Arg('input', () => SendInvoiceInput, { description: 'What to send, to whom.' }) input: SendInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SendInvoicePayload> {
    return context.run(
      sendInvoice,
      input,
      answerWithEach<SendInvoicePayload>(selectionOf(info), { invoice: invoiceView, jobs: jobView }),
    );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address of the hosted page, for the client; null while a draft.',
  })
  hostedUrl(@Root() invoice: { hostedUrl: string | null }, @Ctx() { services }: Context): string | null {
    const linkId = invoice.hostedUrl;
    return linkId && `${services.config.publicUrl}/i/${services.linkTokens.tokenOf(linkId)}`;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who made it; null for the system and for somebody who has left.',
  })
  async createdBy(
    @Root() invoice: { createdBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return invoice.createdBy === null ? null : loadersOf(context).userById.load({ id: invoice.createdBy, selection });
  }
}
