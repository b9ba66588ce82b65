import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { TimeEntry } from './time-entry';

@ApiType({ description: 'Two time entries of a member that overlap. An entry that starts when another ends does not.' })
export class TimeOverlap {
  @Field(() => TimeEntry, { description: 'The entry that starts later, or at the same moment.' })
  entry: TimeEntry;

  @Field(() => TimeEntry, { description: 'The other entry.' })
  other: TimeEntry;
}

@ApiType({ description: 'Time entries that overlap.' })
export class TimeOverlaps {
  @Field(() => Int, { description: 'How many pairs of entries overlap.' })
  totalCount: number;

  @Field(() => [TimeOverlap], { description: 'The first of these pairs, latest start first.' })
  overlaps: TimeOverlap[];
}
