import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { UnitOfWork } from '../db/unit-of-work';
import { readByIds, readOne } from '../db/views/read-view';
import type { View } from '../db/views/view';
import { below, selectionOf } from './selection';
import { Invoice } from './types/invoice';
import { Job } from './types/job';
import { Payment } from './types/payment';

/** What came of recording a payment. */
@ObjectType({ description: 'What came of recording a payment.' })
export class RecordPaymentPayload {
  @Field(() => Payment, {
    description: 'The payment; the first one where the same `externalPaymentId` was sent before.',
  })
  payment: Payment;

  @Field(() => Invoice, { description: 'The invoice with its new balance and status.' })
  invoice: Invoice;
}

/** What came of asking for an email. */
@ObjectType({ description: 'What came of asking for an invoice to be emailed.' })
export class SendInvoicePayload {
  @Field(() => Invoice, {
    description: 'The invoice; published now, SENT when the mail server has taken the first email.',
  })
  invoice: Invoice;

  @Field(() => [Job], { description: 'The emails under way, one an address: watch them by `jobProgress`.' })
  jobs: Job[];
}

/** Reads the one thing that an act answers with: look-ahead over the selection, inside the act's transaction. */
export function answerWith<T>(info: GraphQLResolveInfo, view: View): (work: UnitOfWork, id: string) => Promise<T> {
  return async ({ sql }, id) => {
    const answer = await readOne<T>(sql, view, { id, selection: selectionOf(info) });
    if (answer === null) throw new Error(`the answer of ${info.fieldName} is not there`);
    return answer;
  };
}

/** Reads the things that a payload names, each by its id or ids; what is not selected is not read. */
export function answerWithEach<T>(
  info: GraphQLResolveInfo,
  views: Readonly<Record<string, View>>,
): (work: UnitOfWork, ids: object) => Promise<T> {
  return async ({ sql }, ids) => {
    const selection = selectionOf(info);
    const answer: Record<string, unknown> = {};
    for (const [name, view] of Object.entries(views)) {
      if (!(name in selection)) continue;
      const wanted = (ids as Record<string, string | string[]>)[name];
      const fields = below(selection, name);
      answer[name] = Array.isArray(wanted)
        ? await readByIds(sql, view, { ids: wanted, selection: fields })
        : await readOne(sql, view, { id: wanted ?? '', selection: fields });
    }
    return answer as T;
  };
}
