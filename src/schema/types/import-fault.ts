import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { ErrorCode } from '../enums/error-codes';
import { LockedReason } from '../enums/time-enums';

/** Why time was not imported: what types that also say which time it is extend. */
@ApiType({ description: 'Why time was not imported.' })
export abstract class ImportFault {
  @Field(() => String, { description: 'The field that is wrong, such as "project".' })
  field: string;

  @Field(() => ErrorCode, { description: 'Why it was not imported.' })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;

  @Field(() => LockedReason, {
    nullable: true,
    description: 'PERIOD_CLOSED if its date lies in a closed period. Otherwise null.',
  })
  lockedReason: LockedReason | null;
}
