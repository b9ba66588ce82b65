import { Field, ID } from 'type-graphql';
import { ApiType } from './api-type';
import { ProjectDeletion } from './enums/project-enums';
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
