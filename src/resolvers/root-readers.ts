import { notFound } from '../domain/errors';
import { parseId } from '../domain/ids';
import { answerWithEach } from '../reads/answer';
import { clientView } from '../reads/client';
import type { View } from '../reads/define-view';
import { invoiceView } from '../reads/invoice';
import { jobView } from '../reads/job';
import { type ListWanted, readConnection } from '../reads/list';
import { paymentView } from '../reads/payment';
import { projectView } from '../reads/project';
import { readOne } from '../reads/read-view';
import type { Selection } from '../reads/selection-tree';
import { userView } from '../reads/user';
import type { Context } from '../request/context';
import type { Connection } from '../schema/connection';
import type { RecordPaymentInput } from '../schema/inputs/payment-inputs';
import type { RecordPaymentPayload } from '../schema/payloads';
import { recordPayment } from '../services/payments/record-payment';

type Reader<Args, T> = (context: Context, args: Args, selection: Selection) => Promise<T>;

/** A reader that reads once per request for each field of the operation. */
function once<Args, T>(read: Reader<Args, T>): Reader<Args, T> {
  return (context, args, selection) => context.readRoot(selection, () => read(context, args, selection));
}

/** Reads one object of a noun by its public ID. The reader throws VALIDATION_ERROR for an invalid ID, and NOT_FOUND. */
function readerOf<T>(view: View<T>): Reader<{ id: string }, T> {
  const { id } = view.fields;
  if (id?.kind !== 'id') throw new Error(`${view.noun} has no IDs`);
  return once(async (context, args, selection) => {
    const uuid = parseId(id.of, args.id, 'id');
    const found = await context.read((sql) => readOne(sql.last, view, { id: uuid, selection }));
    if (found === null) throw notFound('id', id.of);
    return found;
  });
}

/** Reads a page of a noun. Throws VALIDATION_ERROR. */
export function readList<T, Filters, Order extends string>(
  context: Context,
  view: View<T, Filters, Order>,
  wanted: Omit<ListWanted<Filters, Order>, 'now'>,
): Promise<Connection<T>> {
  const now = context.services.clock.now();
  return context.read((sql) => readConnection(sql, view, { ...wanted, now }));
}

/** Reads pages of a noun. The reader throws VALIDATION_ERROR. */
function listReaderOf<T, Filters, Order extends string>(
  view: View<T, Filters, Order>,
): Reader<ListWanted<Filters, Order>['args'], Connection<T>> {
  return once((context, args, selection) => readList(context, view, { args, selection }));
}

export const readClient = readerOf(clientView);

export const readInvoice = readerOf(invoiceView);

export const readJob = readerOf(jobView);

export const readProject = readerOf(projectView);

export const readUser = readerOf(userView);

export const readClients = listReaderOf(clientView);

export const readProjects = listReaderOf(projectView);

export const readInvoices = listReaderOf(invoiceView);

export const readPayments = listReaderOf(paymentView);

/** Records a payment, and returns the selected fields of it and of its invoice. Throws as `recordPayment` does. */
export const answerRecordPayment = once(
  (context, { input }: { input: RecordPaymentInput }, selection): Promise<RecordPaymentPayload> =>
    context.run(recordPayment, input, answerWithEach(selection, { payment: paymentView, invoice: invoiceView })),
);

/**
 * The root fields that can be answered without running resolvers: queries, and the most frequently called mutations.
 */
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
