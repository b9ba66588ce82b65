import { describeEnum } from './describe-enum';

/** The direction of a sort. */
export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

describeEnum(SortDirection, 'SortDirection', {
  description: 'The direction of a sort.',
  values: { ASC: 'Ascending: smallest, oldest or A first.', DESC: 'Descending: largest, newest or Z first.' },
});
