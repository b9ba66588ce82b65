import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID } from 'type-graphql';
import { ApiType } from './api-type';
import type { UnitOfWork } from '../db/unit-of-work';
import { readOne, readTogether } from '../reads/read-view';
import type { Selection, View } from '../reads/view';
import { ProjectDeletion } from '../domain/project-status';
import { below, selectionOf } from '../reads/selection';
import { Invoice } from './types/invoice';
import { Job } from './types/job';
import { Payment } from './types/payment';

/** What came of recording a payment. */
@ApiType({ description: 'What came of recording a payment.' })
export class RecordPaymentPayload {
  @Field(() => Payment, {
    description: 'The payment; the first one where the same `externalPaymentId` was sent before.',
  })
  payment: Payment;

  @Field(() => Invoice, { description: 'The invoice with its new balance and status.' })
  invoice: Invoice;
}

/** What came of deleting a project. */
@ApiType({ description: 'What came of deleting a project.' })
export class DeleteProjectPayload {
  @Field(() => ID, { description: 'The id of the project.' })
  id: string;

  @Field(() => ProjectDeletion, { description: 'Whether it is gone, or archived.' })
  outcome: ProjectDeletion;
}

/** What came of asking for an email. */
@ApiType({ description: 'What came of asking for an invoice to be emailed.' })
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
  return async ({ answering }, id) => {
    const answer = await readOne<T>(answering, view, { id, selection: selectionOf(info) });
    if (answer === null) throw new Error(`the answer of ${info.fieldName} is not there`);
    return answer;
  };
}

/** Reads the things that a payload names, each by its id or ids; all in one statement; what is not selected is not read. */
export function answerWithEach<T>(
  selection: Selection,
  views: Readonly<Record<string, View>>,
): (work: UnitOfWork, ids: object) => Promise<T> {
  return async ({ answering }, ids) => {
    const wanted = Object.entries(views).flatMap(([name, view]) =>
      name in selection
        ? [
            {
              name,
              view,
              id: (ids as Record<string, string | string[]>)[name] ?? [],
              selection: below(selection, name),
            },
          ]
        : [],
    );
    return (wanted.length > 0 ? await readTogether(answering, wanted) : {}) as T;
  };
}
