import { EstimateStatus } from '../../domain/estimates';
import { describeEnum } from './describe-enum';

export { EstimateStatus };

/** The fields that estimates can be sorted by. */
export enum EstimateOrderField {
  NUMBER = 'NUMBER',
  ISSUE_DATE = 'ISSUE_DATE',
  TOTAL = 'TOTAL',
  STATUS = 'STATUS',
  CLIENT_NAME = 'CLIENT_NAME',
}

describeEnum(EstimateStatus, 'EstimateStatus', {
  description: 'The status of an estimate.',
  values: {
    DRAFT: 'Can still be edited and deleted.',
    SENT: 'Marked as sent by a member. What it says no longer changes.',
    ACCEPTED: 'Accepted by the client. It can be converted to an invoice.',
    DECLINED: 'Declined by the client.',
    EXPIRED: "Not answered by its last day, in the organization's time zone.",
    INVOICED: 'Converted to an invoice.',
    CANCELLED: 'Withdrawn after it was sent.',
  },
});
describeEnum(EstimateOrderField, 'EstimateOrderField', {
  description: 'The fields that estimates can be sorted by. Ties are broken by ID.',
  values: {
    NUMBER: 'The number, 1000 after 999.',
    ISSUE_DATE: 'The issue date.',
    TOTAL: 'The total in minor units, regardless of currency.',
    STATUS: 'The status, in alphabetical order.',
    CLIENT_NAME: "The client's name on the estimate, sorted as NAME sorts clients.",
  },
});
