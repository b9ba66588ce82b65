import { RateOutcome, RateRule, RateType } from '../../domain/rates';
import { describeEnum } from './describe-enum';

export { RateOutcome, RateRule, RateType };

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
describeEnum(RateOutcome, 'RateOutcome', {
  description: 'What became of a rate that could apply to time.',
  values: {
    WON: 'It applies.',
    OUTRANKED: 'It would apply, but an earlier rule has a rate.',
    REPLACED: 'A later rate of the same rule replaced it.',
    OTHER_KIND: 'It is for another kind of time, or the rule has a rate for the kind of the time.',
    OTHER_CURRENCY: "Its currency is not the client's.",
    NOT_YET: "It begins after the time's date.",
    NO_RATE: 'The rule has no rate.',
  },
});
describeEnum(RateOrderField, 'RateOrderField', {
  description: 'The fields that rates can be sorted by. Ties are broken by ID.',
  values: { FROM: 'The first day on which it applies.' },
});
