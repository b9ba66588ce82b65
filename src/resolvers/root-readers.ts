import type { UnitOfWork } from '../db/unit-of-work';
import { notFound, validationError } from '../domain/errors';
import { idOf, nameOfKind, parseId } from '../domain/ids';
import { can } from '../domain/permissions';
import { answerWithEach } from '../reads/answer';
import type { View } from '../reads/define-view';
import { invoiceView } from '../reads/invoice';
import { type ListWanted, readConnection } from '../reads/list';
import { paymentView } from '../reads/payment';
import { readOne } from '../reads/read-view';
import { VIEWS } from '../reads/registry';
import type { Selection } from '../reads/selection-tree';
import type { Context } from '../request/context';
import type { Connection } from '../schema/connection';
import type { RecordPaymentInput } from '../schema/inputs/payment-inputs';
import type { RecordPaymentPayload } from '../schema/payloads';
import { recordPayment, type RecordPaymentOutput } from '../services/payments/record-payment';
import type { RootReader, RootReaders } from './direct-answers';

/** Reads one object of a noun by its public ID, once per request for its field. Throws VALIDATION_ERROR for an invalid ID, and NOT_FOUND. */
export function readById<T>(
  context: Context,
  view: View<T>,
  { id: publicId, selection }: { id: string; selection: Selection },
): Promise<T> {
  return context.readRoot(selection, async () => {
    const { id } = view.fields;
    if (id?.kind !== 'id') throw new Error(`${view.noun} has no IDs`);
    const uuid = parseId(id.of, publicId, 'id');
    const found = await context.read((sql) => readOne(sql.last, view, { id: uuid, selection }));
    if (found === null) throw notFound('id', nameOfKind(id.of));
    return found;
  });
}

/** Reads a page of a noun, once per request for its field. Throws VALIDATION_ERROR. */
export function readList<T, Filters, Order extends string>(
  context: Context,
  view: View<T, Filters, Order>,
  wanted: Omit<ListWanted<Filters, Order>, 'now'>,
): Promise<Connection<T>> {
  const now = context.services.clock.now();
  const args = { ...wanted.args, filter: withOwn(context, view.ownList, wanted.args.filter) };
  return context.readRoot(wanted.selection, () =>
    context.read((sql) => readConnection(sql, view, { ...wanted, args, now })),
  );
}

/** The filter of a list, with what `ownList` of its view adds for the caller. */
function withOwn<Filters>(
  context: Context,
  ownList: View['ownList'],
  filter: Filters | null | undefined,
): Filters | null | undefined {
  if (ownList === null || can(context.user, ownList.unless)) return filter;
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return { [ownList.filter]: idOf('user', context.user.userId), ...Object.fromEntries(given) } as Filters;
}

/** Reads the selected fields of a recorded payment and of its invoices. Throws VALIDATION_ERROR for `invoice` if it has none. */
export function recordedPayment(
  selection: Selection,
): (work: UnitOfWork, recorded: RecordPaymentOutput) => Promise<RecordPaymentPayload> {
  const views = { payment: paymentView, invoice: invoiceView, invoices: invoiceView };
  const read = answerWithEach<RecordPaymentPayload>(selection, views);
  return (work, recorded) => {
    if (recorded.invoice || !('invoice' in selection)) return read(work, recorded);
    const reason = 'is for a payment without an invoice, so select `invoices`, not `invoice`';
    throw validationError({ field: 'input.clientId', reason });
  };
}

/** Records a payment, and returns the selected fields of it and of its invoices, once per request. Throws as `recordPayment` does. */
export const answerRecordPayment = (
  context: Context,
  { input }: { input: RecordPaymentInput },
  selection: Selection,
): Promise<RecordPaymentPayload> =>
  context.readRoot(selection, () => context.run(recordPayment, input, recordedPayment(selection)));

/** The root fields that a noun names, each with its reader. */
function readersOf(view: View): [field: string, reader: RootReader<never>][] {
  const { one, list } = view.roots;
  const readOneOf: RootReader<{ id: string }> = (context, { id }, selection) =>
    readById(context, view, { id, selection });
  const readListOf: RootReader<ListWanted<never, never>['args']> = (context, args, selection) =>
    readList(context, view, { args, selection });
  return [...(one ? [[one, readOneOf] as const] : []), ...(list ? [[list, readListOf] as const] : [])].map(
    ([field, reader]) => [field, reader],
  );
}

/** The root fields that can be answered without resolvers below them: queries, and the mutations that are called most. */
export const ROOT_READERS: RootReaders = {
  ...Object.fromEntries((Object.values(VIEWS) as View[]).flatMap(readersOf)),
  recordPayment: answerRecordPayment,
};
