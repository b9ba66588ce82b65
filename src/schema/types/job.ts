import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { JobStatus } from '../enums/job-enums';
import { DateTimeScalar } from '../scalars';
import { Node } from './node';

/** Background work. */
@ApiType({ implements: Node, description: 'A piece of background work: a PDF, an email. People can watch it.' })
export class Job extends Node {
  @Field(() => String, { description: 'What it does, such as "deliverEmail".' })
  name: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status: JobStatus;

  @Field(() => Int, { description: 'How far it is, from 0 to 100.' })
  percent: number;

  @Field(() => Int, { description: 'How often it was begun.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'Why it failed last; null when it did not.' })
  error: string | null;

  @Field(() => DateTimeScalar, { description: 'The earliest time at which it may run.' })
  runAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, well or for good.' })
  finishedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt: string;
}
