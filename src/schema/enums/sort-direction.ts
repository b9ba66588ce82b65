import { describeEnum } from './describe-enum';

/** Upwards or downwards. */
export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

describeEnum(SortDirection, 'SortDirection', {
  description: 'Upwards or downwards.',
  values: { ASC: 'Smallest, oldest, or A first.', DESC: 'Largest, newest, or Z first.' },
});
