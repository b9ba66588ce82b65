import { describeEnum } from './describe-enum';

/** What clients can be sorted by. */
export enum ClientOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ClientOrderField, 'ClientOrderField', {
  description: 'What clients can be sorted by; the id decides between equals.',
  values: { NAME: 'The name; case and accents do not count, and 10 follows 9.', CREATED_AT: 'When it was made.' },
});
