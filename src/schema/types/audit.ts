import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AUDIT_TARGETS_SAY, AuditTarget } from '../../domain/audit-target';
import { describeEnum } from '../enums/describe-enum';
import { DateTimeScalar, JsonScalar } from '../scalars';
import { User } from './user';

describeEnum(AuditTarget, 'AuditTarget', {
  description: 'The type of object that an action changed.',
  values: AUDIT_TARGETS_SAY,
});

@ObjectType({
  description: 'A change of one object: who made it, when and from where, and the values before and after.',
})
export class AuditEntry {
  @Field(() => ID, { description: "The entry's ID (`aud_…`)." })
  id: string;

  @Field(() => Int, { description: "The entry's number in the organization's log: starts at 1, without gaps." })
  sequence: number;

  @Field(() => DateTimeScalar, { description: 'When the change was made.' })
  at: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the user who made the change (`usr_…`). Null for the system and for unknown callers.',
  })
  actorId: string | null;

  @Field(() => User, {
    nullable: true,
    description: 'The user who made the change. Null for the system and for users who have left.',
  })
  actor: User | null;

  @Field(() => String, {
    description:
      'The action: the name of an operation such as `createClient`, or `refreshTokenReused`, `accountLocked` or `system`.',
  })
  action: string;

  @Field(() => AuditTarget, { description: 'The type of object that changed.' })
  target: AuditTarget;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the object that changed. Null for objects that have no ID in the API.',
  })
  targetId: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'The values before the change, amounts in minor units. Null if the object was created. Secrets appear as "***".',
  })
  before: Record<string, unknown> | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'The values after the change, amounts in minor units. Null if the object was deleted. Secrets appear as "***".',
  })
  after: Record<string, unknown> | null;

  @Field(() => String, { nullable: true, description: 'The IP address of the request.' })
  ipAddress: string | null;

  @Field(() => String, { nullable: true, description: 'The user agent of the request.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The ID of the request, as in logs and errors.' })
  requestId: string | null;
}

@ObjectType({
  description: 'A position in the chain of the audit log. Store it outside Billfold and continue from it next time.',
})
export class AuditCheckpoint {
  @Field(() => Int, { description: 'The sequence number of the entry at this position.' })
  sequence: number;

  @Field(() => String, { description: "The entry's hash, which covers all entries up to it: SHA-256 in hexadecimal." })
  hash: string;
}

@ObjectType({
  description:
    'Whether the audit log is unmodified. At most 10,000 entries are checked, starting at the checkpoint or at the beginning. Erasing personal data does not break the chain.',
})
export class AuditVerification {
  @Field(() => Boolean, {
    description: 'Whether every entry that was checked is present and unmodified, according to the chain of hashes.',
  })
  isIntact: boolean;

  @Field(() => Int, { nullable: true, description: 'The first `sequence` at which the chain is broken.' })
  brokenAt: number | null;

  @Field(() => Boolean, {
    description:
      'Whether the entry of `since` is present with that hash. If false, the log was truncated or rewritten since then. Always true without `since`.',
  })
  isCheckpointKnown: boolean;

  @Field(() => Boolean, {
    description: 'Whether the end of the chain was reached. If not, continue from `checkpoint`.',
  })
  isComplete: boolean;

  @Field(() => AuditCheckpoint, {
    nullable: true,
    description: 'The last intact entry. Pass it as `since` next time. Null if there is none.',
  })
  checkpoint: AuditCheckpoint | null;

  @Field(() => Int, {
    description: 'The number of entries that are written but not yet part of the chain. They join it within moments.',
  })
  unsealedCount: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest of these was written.' })
  unsealedSince: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the nightly check last found the whole log intact. Null if it never has.',
  })
  verifiedAt: string | null;
}
