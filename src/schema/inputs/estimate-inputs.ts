import { Field, ID, InputType, Int } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar } from '../scalars';
import { DocumentDetails } from './document-inputs';
import { EstimateLineInput } from './invoice-line-inputs';

const LINES = {
  min: 1,
  max: 500,
  tooShort: 'an estimate needs at least one line',
  tooLong: (length: number) => `an estimate can have at most 500 lines, not ${length}`,
};

@InputType({ description: 'The fields that a new estimate and a draft have in common.' })
class EstimateDetails extends DocumentDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which it can be accepted, in the organization's time zone. It must not be before the issue date. Without one, it does not expire.",
  })
  validUntil?: string | null;
}

@InputType({ description: 'A new estimate, which is created as a draft.' })
export class CreateEstimateInput extends EstimateDetails {
  @Field(() => ID, { description: "The client's ID." })
  @PublicId('client')
  clientId: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency. Defaults to the client's, or else the organization's. It cannot be changed later.",
  })
  currency?: string | null;

  @Field(() => [EstimateLineInput], { description: 'The lines, in order.' })
  @List(LINES)
  lines: EstimateLineInput[];
}

@InputType({
  description: 'Changes to the draft of an estimate. Omitted fields are not changed; `null` clears a field.',
})
export class UpdateEstimateInput extends EstimateDetails {
  @Field(() => ID, { description: "The estimate's ID." })
  @PublicId('estimate')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => [EstimateLineInput], { nullable: true, description: 'The new lines, which replace all existing ones.' })
  @List(LINES)
  lines?: EstimateLineInput[] | null;
}

@InputType({ description: 'An estimate that the client accepted.' })
export class AcceptEstimateInput {
  @Field(() => ID, { description: "The estimate's ID." })
  @PublicId('estimate')
  id: string;

  @Field(() => String, { description: 'The name of the person who accepted it for the client.' })
  @Text(200, { required: true })
  acceptedBy: string;
}

@InputType({ description: 'An estimate that the client declined.' })
export class DeclineEstimateInput {
  @Field(() => ID, { description: "The estimate's ID." })
  @PublicId('estimate')
  id: string;

  @Field(() => String, { description: 'The reason.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}

@InputType({ description: 'An estimate to withdraw.' })
export class CancelEstimateInput {
  @Field(() => ID, { description: "The estimate's ID." })
  @PublicId('estimate')
  id: string;

  @Field(() => String, { description: 'The reason, for members only.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}
