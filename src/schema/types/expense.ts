import { Field, ID, Int } from 'type-graphql';
import { Permission } from '../../domain/permissions';
import { ShownTo, ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { ExpenseKind, ExpenseStatus, ExpenseUnit } from '../enums/expense-enums';
import { LockedReason } from '../enums/time-enums';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { Money } from './money';
import { Node } from './node';
import { Project } from './project';
import { User } from './user';

const UNLESS_OWN = 'For employees without the INVOICING feature, null unless it is their own expense.';
const BILLING = 'For employees without the INVOICING feature, null.';

@ApiType({ implements: Node, description: 'A cost of a project.' })
export class Expense extends Node {
  @Field(() => ID, { description: 'The ID of the user who spent it (`usr_…`). Kept when they leave.' })
  userId: string;

  @Field(() => User, { nullable: true, description: 'The user who spent it. Null once they have left.' })
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

  @Field(() => DateScalar, { description: 'The day on which it was spent.' })
  date: string;

  @Field(() => ExpenseKind, { description: 'How the amount is determined.' })
  kind: ExpenseKind;

  @Field(() => String, { description: 'The category, such as "Travel" or "Meals".' })
  category: string;

  @Field(() => String, { nullable: true, description: 'What it was for. The text of its line on an invoice.' })
  description: string | null;

  @Field(() => ExpenseUnit, { nullable: true, description: 'The unit of a mileage or per diem. Null for an AMOUNT.' })
  unit: ExpenseUnit | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The distance or the number of days. Null for an AMOUNT.',
  })
  quantity: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: `What the employee gets per unit, in major units of the amount's currency, as it was when the expense was last changed. Null for an AMOUNT. ${UNLESS_OWN}`,
  })
  @ShowsMoney()
  rate: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: `What the client is charged per unit before a markup. Null for an AMOUNT. ${BILLING}`,
  })
  @ShowsMoney({ ofOwn: false })
  clientRate: string | null;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description: `The amount including tax, in the currency in which it was spent. ${UNLESS_OWN}`,
  })
  @ShowsMoney()
  amount: Money | null;

  @Field(() => Money, { simple: false, nullable: true, description: `The tax in the amount. ${UNLESS_OWN}` })
  @ShowsMoney()
  taxAmount: Money | null;

  @Field(() => Boolean, {
    description: 'Whether the organization gets the tax back. The client is then not charged for it.',
  })
  taxDeductible: boolean;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: `The exchange rate: one unit of the currency in which it was spent, in the client's currency. Null if the two are the same. ${UNLESS_OWN}`,
  })
  @ShowsMoney()
  exchangeRate: string | null;

  @Field(() => Boolean, { description: 'Whether it can be billed.' })
  billable: boolean;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: `The markup as a fraction: "0.1" adds 10%. ${BILLING}`,
  })
  @ShowsMoney({ ofOwn: false })
  markupRate: string | null;

  @Field(() => Boolean, {
    description:
      "Whether it was paid in the client's name. It is then passed on as it is: including tax, without a markup, and without tax on the invoice.",
  })
  disbursement: boolean;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description: `What the client is charged, before the tax of the invoice: the amount without deductible tax, plus the markup, in the client's currency, rounded half up once. Null if it is not billable. ${BILLING}`,
  })
  @ShowsMoney({ ofOwn: false })
  billedAmount: Money | null;

  @Field(() => Boolean, { description: 'Whether the user gets the amount back.' })
  reimbursable: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they got it back. Null until then.' })
  reimbursedOn: string | null;

  @Field(() => ExpenseStatus, { description: 'The status.' })
  status: ExpenseStatus;

  @Field(() => Boolean, { description: 'Whether it cannot be changed.' })
  isLocked: boolean;

  @Field(() => LockedReason, { nullable: true, description: 'Why it cannot be changed. Null if it can.' })
  lockedReason: LockedReason | null;

  @Field(() => Boolean, { description: 'Whether it is on an invoice.' })
  isInvoiced: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted. Null for drafts.' })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last rejected.' })
  rejectedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was last rejected.' })
  rejectionReason: string | null;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
