import { Field, ID } from 'type-graphql';
import { ApiType } from './api-type';
import { ErrorCode } from './enums/error-codes';
import { LockedReason } from './enums/time-enums';
import { DeleteInvoicePayload } from './payloads';
import { Invoice } from './types/invoice';

@ApiType({ description: 'An invoice that a bulk operation did not change.' })
export class FailedInvoice {
  @Field(() => ID, { description: "The invoice's ID (`inv_…`)." })
  id: string;

  @Field(() => ErrorCode, { description: 'Why it was not changed.' })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;

  @Field(() => LockedReason, {
    nullable: true,
    description: 'PERIOD_CLOSED if its date lies in a closed period or in closed books. Otherwise null.',
  })
  lockedReason: LockedReason | null;
}

@ApiType({ description: 'The result of publishing or sending invoices, or marking them as sent.' })
export class MovedInvoicesPayload {
  @Field(() => [Invoice], { description: 'The invoices for which it worked.' })
  successful: Invoice[];

  @Field(() => [FailedInvoice], { description: 'The invoices for which it did not, each with the reason.' })
  failed: FailedInvoice[];
}

@ApiType({ description: 'The result of deleting drafts.' })
export class DeleteInvoicesPayload {
  @Field(() => [DeleteInvoicePayload], { description: 'The drafts that were deleted.' })
  successful: DeleteInvoicePayload[];

  @Field(() => [FailedInvoice], { description: 'The invoices that were not deleted, each with the reason.' })
  failed: FailedInvoice[];
}
