import { describeEnum } from './describe-enum';

/** The fields that clients can be sorted by. */
export enum ClientOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ClientOrderField, 'ClientOrderField', {
  description: 'The fields that clients can be sorted by. Ties are broken by ID.',
  values: {
    NAME: 'The name. Case and accents are ignored, and numbers sort by value: 9 before 10.',
    CREATED_AT: 'When it was created.',
  },
});
