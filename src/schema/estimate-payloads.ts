import { Field, ID } from 'type-graphql';
import { ApiType } from './api-type';
import { DeletionOutcome } from './enums/deletion-outcome';
import { Estimate } from './types/estimate';
import { Invoice } from './types/invoice';

@ApiType({ description: 'The result of deleting an estimate.' })
export class DeleteEstimatePayload {
  @Field(() => ID, { description: "The estimate's ID (`est_…`)." })
  id: string;

  @Field(() => DeletionOutcome, { description: 'Always DELETED: only drafts can be deleted.' })
  outcome: DeletionOutcome;
}

@ApiType({ description: 'The result of converting an estimate.' })
export class ConvertEstimatePayload {
  @Field(() => Estimate, { description: 'The estimate, which is now INVOICED.' })
  estimate: Estimate;

  @Field(() => Invoice, { description: 'The draft of the invoice.' })
  invoice: Invoice;
}
