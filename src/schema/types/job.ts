import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { JobStatus } from '../enums/job-enums';
import { DateTimeScalar } from '../scalars';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A background job, such as rendering a PDF or sending an email.' })
export class Job extends Node {
  @Field(() => String, { description: 'The type of job, such as "deliverEmail".' })
  name: string;

  @Field(() => JobStatus, { description: 'The status.' })
  status: JobStatus;

  @Field(() => Int, { description: 'The progress, from 0 to 100.' })
  percent: number;

  @Field(() => Int, { description: 'The number of attempts so far.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'The error of the last attempt. Null if it did not fail.' })
  error: string | null;

  @Field(() => DateTimeScalar, { description: 'The earliest time at which it may run.' })
  runAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it finished or failed permanently.' })
  finishedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was requested.' })
  createdAt: string;
}
