import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuditTarget } from '../../domain/audit-target';
import { DateTimeScalar, JsonScalar } from '../scalars';
import { User } from './user';

registerEnumType(AuditTarget, {
  name: 'AuditTarget',
  description: 'What an act can change.',
  valuesConfig: {
    ORGANIZATION: { description: 'The organization: its settings.' },
    USER: { description: 'A person: profile, preferences, password, second factor.' },
    MEMBER: { description: 'A place in the organization.' },
    INVITATION: { description: 'An invitation.' },
    CLIENT: { description: 'A client.' },
    PROJECT: { description: 'A project.' },
    PROJECT_MEMBER: { description: 'A place in the team of a project.' },
    INVOICE: { description: 'An invoice.' },
    PAYMENT: { description: 'Money received.' },
    CREDIT: { description: 'What was taken off an invoice.' },
    REFUND: { description: 'Money given back.' },
    SUBSCRIPTION: { description: 'The plan, and what is used of the allowance.' },
    PLAN_PAYMENT: { description: 'Money paid for a plan.' },
    DELIVERY: { description: 'An email that was asked for.' },
    SESSION: { description: 'A login: begun, gone on with, ended.' },
    ONE_TIME_SECRET: { description: 'A code or link that was asked for; not what it is.' },
    LOGIN_ATTEMPTS: { description: 'Wrong guesses that have locked the account of a user.' },
  },
});

/** One change. */
@ObjectType({ description: 'One change of one thing: who, what, when, from where, before and after.' })
export class AuditEntry {
  @Field(() => Int, { description: 'Its number in the organization: from 1, without gaps.' })
  sequence: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => ID, { nullable: true, description: 'Who did it (`usr_…`); null for the system and for nobody known.' })
  actorId: string | null;

  @Field(() => User, { nullable: true, description: 'Who did it; null for the system, and for who has left.' })
  actor: User | null;

  @Field(() => String, {
    description:
      'The act, by the name of its operation, such as `createClient`; `refreshTokenReused`; `accountLocked`; `system`.',
  })
  action: string;

  @Field(() => AuditTarget, { description: 'What was changed.' })
  target: AuditTarget;

  @Field(() => ID, { nullable: true, description: 'Its id; null for what has none in the API.' })
  targetId: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What changed, as it was, amounts in minor units; null for what was made. Secrets show as "***".',
  })
  before: Record<string, unknown> | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What changed, as it is, amounts in minor units; null for what was deleted. Secrets show as "***".',
  })
  after: Record<string, unknown> | null;

  @Field(() => String, { nullable: true, description: 'The IP address from which it was asked for.' })
  ipAddress: string | null;

  @Field(() => String, { nullable: true, description: 'The device from which it was asked for.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The request, as in the logs and in errors.' })
  requestId: string | null;
}

/** A place in the chain of an audit log. */
@ObjectType({ description: 'A place in the chain of the audit log: keep it outside, and go on from it next time.' })
export class AuditCheckpoint {
  @Field(() => Int, { description: 'The number of the entry there.' })
  sequence: number;

  @Field(() => String, { description: 'Its hash, over all entries up to it: SHA-256 in hexadecimal.' })
  hash: string;
}

/** Whether the log is as it was written. */
@ObjectType({
  description:
    'Whether the audit log is as it was written, as far as it was looked at: 10,000 entries from the checkpoint, or from the beginning. Personal values that were erased break nothing.',
})
export class AuditVerification {
  @Field(() => Boolean, {
    description: 'Whether each of these entries is there and unchanged, by the chain of their hashes.',
  })
  isIntact: boolean;

  @Field(() => Int, { nullable: true, description: 'The first `sequence` at which the chain breaks.' })
  brokenAt: number | null;

  @Field(() => Boolean, {
    description:
      'Whether the entry of `since` is there, with that hash; false tells that the log was cut off or written anew since. True without `since`.',
  })
  isCheckpointKnown: boolean;

  @Field(() => Boolean, { description: 'Whether the end of the chain was reached; else go on from `checkpoint`.' })
  isComplete: boolean;

  @Field(() => AuditCheckpoint, {
    nullable: true,
    description:
      'The last entry that was found as it was written, to be sent as `since` the next time; null where there is none.',
  })
  checkpoint: AuditCheckpoint | null;

  @Field(() => Int, {
    description: 'How many entries are written and not in the chain yet, which they join within moments.',
  })
  unsealedCount: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest of these was written.' })
  unsealedSince: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the nightly check last found the whole log as it was written; null for never.',
  })
  verifiedAt: string | null;
}
