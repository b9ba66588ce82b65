import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { ErrorCode } from '../enums/error-codes';

@ApiType({ description: 'A code that errors can have, for a client that has its own messages for them.' })
export class ErrorInfo {
  @Field(() => ErrorCode, { description: 'The code, as in `extensions.code`.' })
  code: ErrorCode;

  @Field(() => Int, { description: 'The HTTP status with the same meaning, as in `extensions.status`.' })
  status: number;

  @Field(() => String, { description: 'What it means, in English.' })
  meaning: string;
}
