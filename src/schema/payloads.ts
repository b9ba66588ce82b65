import { Field, ID } from 'type-graphql';
import { ApiType } from './api-type';
import { ProjectDeletion } from './enums/project-enums';
import { Invoice } from './types/invoice';
import { Job } from './types/job';
import { Payment } from './types/payment';

@ApiType({ description: 'The result of recording a payment.' })
export class RecordPaymentPayload {
  @Field(() => Payment, {
    description: 'The payment. If the same `externalPaymentId` was recorded before, the existing payment.',
  })
  payment: Payment;

  @Field(() => Invoice, { description: 'The invoice with its new balance and status.' })
  invoice: Invoice;
}

@ApiType({ description: 'The result of deleting a project.' })
export class DeleteProjectPayload {
  @Field(() => ID, { description: "The project's ID (`prj_…`)." })
  id: string;

  @Field(() => ProjectDeletion, { description: 'Whether the project was deleted or archived.' })
  outcome: ProjectDeletion;
}

@ApiType({ description: 'The result of requesting that an invoice be emailed.' })
export class SendInvoicePayload {
  @Field(() => Invoice, {
    description: 'The invoice. It is published now, and SENT once the mail server has accepted the first email.',
  })
  invoice: Invoice;

  @Field(() => [Job], { description: 'The pending emails, one per recipient. Follow them with `jobProgress`.' })
  jobs: Job[];
}
