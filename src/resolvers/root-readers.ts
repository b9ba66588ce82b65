import { answerWithEach } from '../reads/answer';
import { readConnection } from '../reads/list';
import { clientView, invoiceView, paymentView, projectView } from '../reads/invoice-views';
import { jobView } from '../reads/job-view';
import { readOne } from '../reads/read-view';
import type { Selection, View } from '../reads/view';
import { notFound } from '../domain/errors';
import { type IdKind, parseId } from '../domain/ids';
import type { Connection } from '../schema/connection';
import type { Context } from '../request/context';
import {
  clientConditions,
  clientSorting,
  invoiceConditions,
  invoiceSorting,
  paymentConditions,
  paymentSorting,
  projectConditions,
  projectSorting,
} from '../reads/filters';
import type { ClientsArgs } from '../schema/inputs/client-inputs';
import type { InvoicesArgs } from '../schema/inputs/invoice-inputs';
import type { PaymentsArgs, RecordPaymentInput } from '../schema/inputs/payment-inputs';
import type { ProjectsArgs } from '../schema/inputs/project-inputs';
import type { RecordPaymentPayload } from '../schema/payloads';
import type { Client } from '../schema/types/client';
import type { Invoice } from '../schema/types/invoice';
import type { Job } from '../schema/types/job';
import type { Payment } from '../schema/types/payment';
import type { Project } from '../schema/types/project';
import { recordPayment } from '../services/payments/record-payment';

/** How many rows a page has where the caller does not say. */
const USUAL_PAGE = 50;
const USUAL_INVOICES = 10;

type Reader<Args, T> = (context: Context, args: Args, selection: Selection) => Promise<T>;

/** A reader that reads once a request for each field of the operation. */
function once<Args, T>(read: Reader<Args, T>): Reader<Args, T> {
  return (context, args, selection) => context.readRoot(selection, () => read(context, args, selection));
}

/** Reads one thing by its public id. The reader throws VALIDATION_ERROR for a bad id, and NOT_FOUND. */
function readerOf<T>(kind: IdKind, view: View): Reader<{ id: string }, T> {
  return once(async (context, args, selection) => {
    const id = parseId(kind, args.id, 'id');
    const found = await context.read((sql) => readOne<T>(sql.last, view, { id, selection }));
    if (found === null) throw notFound('id', kind);
    return found;
  });
}

/** One client, with what is selected of it. */
export const readClient = readerOf<Client>('client', clientView);

/** One invoice, with what is selected of it. */
export const readInvoice = readerOf<Invoice>('invoice', invoiceView);

/** One job, with what is selected of it. */
export const readJob = readerOf<Job>('job', jobView);

/** A page of clients. */
export const readClients = once(async (context, args: ClientsArgs, selection): Promise<Connection<Client>> => {
  const conditions = clientConditions(args.filter);
  const list = { view: clientView, conditions, sorting: clientSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
});

/** One project, with what is selected of it. */
export const readProject = readerOf<Project>('project', projectView);

/** A page of projects. */
export const readProjects = once(async (context, args: ProjectsArgs, selection): Promise<Connection<Project>> => {
  const conditions = projectConditions(args.filter);
  const list = { view: projectView, conditions, sorting: projectSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
});

/** A page of invoices. */
export const readInvoices = once(async (context, args: InvoicesArgs, selection): Promise<Connection<Invoice>> => {
  const conditions = invoiceConditions(args.filter);
  const list = { view: invoiceView, conditions, sorting: invoiceSorting(args.orderBy), args, usual: USUAL_INVOICES };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
});

/** A page of payments. */
export const readPayments = once(async (context, args: PaymentsArgs, selection): Promise<Connection<Payment>> => {
  const conditions = paymentConditions(args.filter);
  const list = { view: paymentView, conditions, sorting: paymentSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
});

/** Records a payment, and answers with what is selected of it and of its invoice. Throws as `recordPayment`. */
export const answerRecordPayment = once(
  (context, { input }: { input: RecordPaymentInput }, selection): Promise<RecordPaymentPayload> =>
    context.run(recordPayment, input, answerWithEach(selection, { payment: paymentView, invoice: invoiceView })),
);

/** The root fields that can be answered without resolvers below them: queries, and the mutations that are called most. */
export const ROOT_READERS = {
  client: readClient,
  clients: readClients,
  invoice: readInvoice,
  invoices: readInvoices,
  job: readJob,
  payments: readPayments,
  project: readProject,
  projects: readProjects,
  recordPayment: answerRecordPayment,
};
