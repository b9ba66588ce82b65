import { Field, ID, Int } from 'type-graphql';
import { Permission } from '../../domain/permissions';
import { ShownTo, ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { LockedReason, RateKind, TimeEntryStatus } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { CustomField } from './custom-field';
import { Client } from './client';
import { Money } from './money';
import { Node } from './node';
import { Project } from './project';
import { Task } from './task';
import { User } from './user';

@ApiType({ implements: Node, description: 'Time that a member spent on a project.' })
export class TimeEntry extends Node {
  @Field(() => ID, { description: 'The ID of the user whose time it is (`usr_…`). Kept when they leave.' })
  userId: string;

  @Field(() => User, { nullable: true, description: 'The user whose time it is. Null once they have left.' })
  user: User | null;

  @Field(() => Project, {
    nullable: true,
    description: 'The project. Null for employees who no longer belong to its team.',
  })
  project: Project | null;

  @Field(() => Client, {
    simple: false,
    nullable: true,
    description: "The project's client. Null for employees without the INVOICING or CLIENTS feature.",
  })
  @ShownTo(Permission.ViewClients)
  client: Client | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the task (`tsk_…`). Null if it is on none.' })
  taskId: string | null;

  @Field(() => Task, {
    nullable: true,
    description:
      'The task, one of the project. Null if it is on none, and for employees who no longer belong to the team.',
  })
  task: Task | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  description: string | null;

  @Field(() => DateScalar, {
    description:
      "The day that the entry counts for: that of its start in the member's time zone, as it was when the start was entered.",
  })
  date: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it started. Null for an entry of a duration alone.',
  })
  startedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended. Null for an entry of a duration alone, and while the timer is running.',
  })
  endedAt: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The duration to bill, in minutes. For timers and imports it is rounded up to the organization's step, so it can exceed the time between start and end. Null while the timer is running.",
  })
  durationMinutes: number | null;

  @Field(() => Boolean, { description: 'Whether it was recorded by a timer.' })
  isTimer: boolean;

  @Field(() => Boolean, { description: 'Whether its timer is running.' })
  isRunning: boolean;

  @Field(() => Boolean, { description: 'Whether it can be billed.' })
  billable: boolean;

  @Field(() => RateKind, { description: 'The kind of rate.' })
  rateKind: RateKind;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The hourly rate that was set on the entry itself, in major units of the client's currency. For employees without the INVOICING feature, null unless it is their own time.",
  })
  @ShowsMoney()
  ownRate: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      'The hourly rate that applied when the entry was last written, in major units of `currency`. Null if none was found; such an entry cannot be billed. For employees without the INVOICING feature, null unless it is their own time.',
  })
  @ShowsMoney()
  rate: string | null;

  @Field(() => CurrencyCodeScalar, {
    simple: false,
    nullable: true,
    description:
      'The currency of the rate. Null without a rate. For employees without the INVOICING feature, null unless it is their own time.',
  })
  @ShowsMoney()
  currency: string | null;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description:
      'The amount: minutes at the hourly rate, rounded half up once; on an invoice, its share of the line. Null if it is not billable, has no rate or is a running timer. For employees without the INVOICING feature, null unless it is their own time.',
  })
  @ShowsMoney()
  amount: Money | null;

  @Field(() => TimeEntryStatus, { description: 'The status.' })
  status: TimeEntryStatus;

  @Field(() => Boolean, { description: 'Whether it cannot be changed.' })
  isLocked: boolean;

  @Field(() => LockedReason, { nullable: true, description: 'Why it cannot be changed. Null if it can.' })
  lockedReason: LockedReason | null;

  @Field(() => Boolean, { description: 'Whether it is on an invoice, here or elsewhere.' })
  isInvoiced: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the line of an invoice that bills it. Null if none does.',
  })
  invoiceLineId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the invoice that billed it outside of Billfold, for imported entries.',
  })
  externalInvoice: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted. Null for drafts.' })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last rejected.' })
  rejectedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was last rejected.' })
  rejectionReason: string | null;

  @Field(() => [String], { description: 'Tags, at most 20.' })
  tags: string[];

  @Field(() => [CustomField], { description: 'Custom fields, at most 20.' })
  customFields: CustomField[];

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
