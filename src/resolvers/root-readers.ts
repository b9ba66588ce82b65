import { clientView, invoiceView, paymentView, projectView } from '../db/views/invoice-views';
import { jobView } from '../db/views/job-view';
import { readOne } from '../db/views/read-view';
import type { Selection, View } from '../db/views/view';
import { notFound } from '../domain/errors';
import { type IdKind, parseId } from '../domain/ids';
import { type Connection, readConnection } from '../schema/connection';
import type { Context } from '../schema/context';
import {
  clientConditions,
  clientSorting,
  invoiceConditions,
  invoiceSorting,
  paymentConditions,
  paymentSorting,
  projectConditions,
  projectSorting,
} from '../schema/filters';
import type { ClientsArgs } from '../schema/inputs/client-inputs';
import type { InvoicesArgs } from '../schema/inputs/invoice-inputs';
import type { PaymentsArgs } from '../schema/inputs/payment-inputs';
import type { ProjectsArgs } from '../schema/inputs/project-inputs';
import type { Client } from '../schema/types/client';
import type { Invoice } from '../schema/types/invoice';
import type { Job } from '../schema/types/job';
import type { Payment } from '../schema/types/payment';
import type { Project } from '../schema/types/project';

/** How many rows a page has where the caller does not say. */
const USUAL_PAGE = 50;
const USUAL_INVOICES = 10;

/** Reads one thing by its public id. The reader throws VALIDATION_ERROR for a bad id, and NOT_FOUND. */
function readerOf<T>(kind: IdKind, view: View) {
  return async (context: Context, args: { id: string }, selection: Selection): Promise<T> => {
    const id = parseId(kind, args.id, 'id');
    const found = await context.read((sql) => readOne<T>(sql.last, view, { id, selection }));
    if (found === null) throw notFound('id', kind);
    return found;
  };
}

/** One client, with what is selected of it. */
export const readClient = readerOf<Client>('client', clientView);

/** One invoice, with what is selected of it. */
export const readInvoice = readerOf<Invoice>('invoice', invoiceView);

/** One job, with what is selected of it. */
export const readJob = readerOf<Job>('job', jobView);

/** A page of clients. */
export function readClients(context: Context, args: ClientsArgs, selection: Selection): Promise<Connection<Client>> {
  const conditions = clientConditions(args.filter);
  const list = { view: clientView, conditions, sorting: clientSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
}

/** One project, with what is selected of it. */
export const readProject = readerOf<Project>('project', projectView);

/** A page of projects. */
export function readProjects(context: Context, args: ProjectsArgs, selection: Selection): Promise<Connection<Project>> {
  const conditions = projectConditions(args.filter);
  const list = { view: projectView, conditions, sorting: projectSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
}

/** A page of invoices. */
export function readInvoices(context: Context, args: InvoicesArgs, selection: Selection): Promise<Connection<Invoice>> {
  const conditions = invoiceConditions(args.filter);
  const list = { view: invoiceView, conditions, sorting: invoiceSorting(args.orderBy), args, usual: USUAL_INVOICES };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
}

/** A page of payments. */
export function readPayments(context: Context, args: PaymentsArgs, selection: Selection): Promise<Connection<Payment>> {
  const conditions = paymentConditions(args.filter);
  const list = { view: paymentView, conditions, sorting: paymentSorting(args.orderBy), args, usual: USUAL_PAGE };
  return context.read((sql) => readConnection(sql, { ...list, selection }));
}

/** The root fields that can be answered without resolvers below them. */
export const ROOT_READERS = {
  client: readClient,
  clients: readClients,
  invoice: readInvoice,
  invoices: readInvoices,
  job: readJob,
  payments: readPayments,
  project: readProject,
  projects: readProjects,
};
