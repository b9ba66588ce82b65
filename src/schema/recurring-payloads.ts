import { Field, ID, Int } from 'type-graphql';
import { ApiType } from './api-type';
import { ErrorCode } from './enums/error-codes';
import { Invoice } from './types/invoice';
import { Job } from './types/job';

@ApiType({ description: 'A recurring invoice whose invoice could not be created. It stays due.' })
export class FailedRecurringInvoice {
  @Field(() => ID, { description: "The recurring invoice's ID (`rec_…`)." })
  id: string;

  @Field(() => ErrorCode, { description: 'Why it was not created.' })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;
}

@ApiType({ description: 'The result of creating the invoices that are due.' })
export class ProcessRecurringInvoicesPayload {
  @Field(() => Int, { description: 'The number of invoices that were created.' })
  processed: number;

  @Field(() => [Invoice], { description: 'The invoices that were created, at most 50, by date.' })
  invoices: Invoice[];

  @Field(() => [FailedRecurringInvoice], {
    description: 'The recurring invoices whose invoice could not be created, each with the reason. At most 50.',
  })
  failed: FailedRecurringInvoice[];

  @Field(() => Job, {
    nullable: true,
    description: 'The job that creates the rest, whose progress can be followed. Null if there are no more.',
  })
  job: Job | null;
}
