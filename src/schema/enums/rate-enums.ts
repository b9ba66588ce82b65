import { RateRule, RateType } from '../../domain/rates';
import { describeEnum } from './describe-enum';

export { RateRule, RateType };

/** The fields that rates can be sorted by. */
export enum RateOrderField {
  FROM = 'FROM',
}

describeEnum(RateRule, 'RateRule', {
  description: 'The rules by which an hourly rate applies to time, in their order: the first that has a rate wins.',
  values: {
    ENTRY: 'The rate given on the time entry itself.',
    TASK_MEMBER: 'The rate of a member on a task.',
    PROJECT_MEMBER: 'The rate of a member in a project.',
    TASK: 'The rate of the task.',
    PROJECT: 'The rate of the project.',
    CLIENT: 'The rate of the client.',
    MEMBER: "The member's own rate. It does not apply where its currency is not the client's.",
    ORGANIZATION: "The organization's rate. It does not apply where its currency is not the client's.",
  },
});
describeEnum(RateType, 'RateType', {
  description: 'What a rate is for.',
  values: {
    BILLING: 'What the client pays for an hour.',
    COST: 'What an hour costs the organization. Only owners and administrators see it.',
  },
});
describeEnum(RateOrderField, 'RateOrderField', {
  description: 'The fields that rates can be sorted by. Ties are broken by ID.',
  values: { FROM: 'The first day on which it applies.' },
});
