import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ExpenseRate } from '../domain/expenses';
import type { Address } from '../domain/invoice-document';
import type { ReminderText } from '../domain/reminders';
import type { TaxCategory } from '../domain/tax-category';
import { CURRENCY, FRACTION, INSTANT, MAYBE_TEXT } from './column-types';
import { CATEGORIES_WITHOUT_RATE } from './tax-row';

/** The business that sends invoices: the tenant. Its columns are also its settings (source 000, "Settings"). */
@Entity('organizations')
@Check('ck_organizations__tax_calculation', `tax_calculation IN ('ON_SUBTOTAL', 'ON_DISCOUNTED_SUBTOTAL')`)
@Check('ck_organizations__untaxed_category', `untaxed_category IN ${CATEGORIES_WITHOUT_RATE}`)
@Check('ck_organizations__credit_document', `credit_document IN ('NONE', 'CREDIT_NOTE')`)
@Check('ck_organizations__number_assignment', `number_assignment IN ('ON_CREATE', 'ON_PUBLISH')`)
@Check('ck_organizations__paper_size', `paper_size IN ('A4', 'LETTER')`)
@Check(
  'ck_organizations__time',
  'time_step_minutes IN (5, 6, 15) AND timer_limit_hours BETWEEN 1 AND 168 AND week_starts_on BETWEEN 1 AND 7',
)
export class OrganizationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column(MAYBE_TEXT)
  email: string | null;

  @Column(MAYBE_TEXT)
  phone: string | null;

  @Column(MAYBE_TEXT)
  website: string | null;

  @Column('jsonb', { nullable: true })
  address: Address | null;

  /**
   * A `data:image/...` URI: the same image as the file. Version 0.1 reads only this column; drop it once 0.1 is no
   * longer in use.
   */
  @Column(MAYBE_TEXT)
  logo: string | null;

  /** The file of the logo; null if there is none, or if version 0.1 has changed the logo since. */
  @Column(MAYBE_TEXT)
  logoSha256: string | null;

  /** Named by a string, because `File` refers to organizations. */
  @ManyToOne('FileEntity')
  @JoinColumn([
    { name: 'id', referencedColumnName: 'organizationId' },
    { name: 'logo_sha256', referencedColumnName: 'sha256' },
  ])
  logoFile: object | null;

  @Column({ type: 'text', default: '#2563eb' })
  primaryColor: string;

  @Column({ type: 'text', default: '#64748b' })
  secondaryColor: string;

  @Column({ type: 'text', default: '#059669' })
  accentColor: string;

  @Column({ type: 'text', default: 'A4' })
  paperSize: 'A4' | 'LETTER';

  @Column(CURRENCY)
  currency: string;

  @Column('text')
  locale: string;

  @Column('text')
  timeZone: string;

  @Column({ type: 'text', default: 'Net 30' })
  paymentTerms: string;

  /** How invoices are paid, as they print it. */
  @Column(MAYBE_TEXT)
  paymentInstructions: string | null;

  @Column({ type: 'text', default: 'INV-{YYYY}-{MM}-{SEQ:3}' })
  numberPattern: string;

  @Column({ type: 'text', default: 'ON_CREATE' })
  numberAssignment: 'ON_CREATE' | 'ON_PUBLISH';

  /** Whether a credit makes a credit note. */
  @Column({ type: 'text', default: 'NONE' })
  creditDocument: 'NONE' | 'CREDIT_NOTE';

  @Column({ type: 'text', default: 'CN-{YYYY}-{MM}-{SEQ:3}' })
  creditNotePattern: string;

  @Column({ type: 'text', default: 'Tax' })
  taxName: string;

  @Column({ ...FRACTION, nullable: true })
  defaultTaxRate: string | null;

  @Column({ type: 'text', default: 'ON_SUBTOTAL' })
  taxCalculation: 'ON_SUBTOTAL' | 'ON_DISCOUNTED_SUBTOTAL';

  /** Whether the rates of new invoices contain the taxes. */
  @Column({ type: 'boolean', default: false })
  pricesIncludeTax: boolean;

  /** The category of lines that are not taxable; null for none. */
  @Column(MAYBE_TEXT)
  untaxedCategory: TaxCategory | null;

  @Column(MAYBE_TEXT)
  taxId: string | null;

  @Column(MAYBE_TEXT)
  registrationNumber: string | null;

  /** Days relative to the due date on which reminders are sent, in ascending order: -3 is three days before it. */
  @Column('int', { array: true, default: '{}' })
  reminderSchedule: number[];

  /** What the reminders of some of these days say. */
  @Column('jsonb', { default: () => `'[]'` })
  reminderTexts: ReminderText[];

  /** Whether the reminders of a client that fall on the same day are one email. */
  @Column({ type: 'boolean', default: false })
  combineReminders: boolean;

  /** The last day whose reminders were requested, written by `remindInParts`. Null before the first. */
  @Column('date', { nullable: true })
  remindersAsOf: string | null;

  /** Whether all members see each other's mobile numbers. Members who manage members always do. */
  @Column({ type: 'boolean', default: false })
  showMobilesToMembers: boolean;

  /** Whether the entries of a member may overlap. */
  @Column({ type: 'boolean', default: true })
  allowTimeOverlaps: boolean;

  /** The step in minutes to which timers and imported time are rounded up; null for none. */
  @Column('smallint', { nullable: true })
  timeStepMinutes: number | null;

  /** Whether submitted time needs approval. */
  @Column({ type: 'boolean', default: true })
  timeApproval: boolean;

  /** Time dated before this day is closed. */
  @Column('date', { nullable: true })
  lockTimeBefore: string | null;

  /** Nothing dated before this day can be issued, recorded, changed or voided: see `domain/closed-books`. */
  @Column('date', { nullable: true })
  lockInvoicesBefore: string | null;

  /** A timer that runs longer is told to its owner once. */
  @Column({ type: 'smallint', default: 12 })
  timerLimitHours: number;

  /** The day on which weeks begin: 1 for Monday to 7 for Sunday. */
  @Column({ type: 'smallint', default: 1 })
  weekStartsOn: number;

  /** What a kilometre, a mile and a day are paid and charged at, by the day from which it applies. */
  @Column('jsonb', { default: () => `'[]'` })
  expenseRates: ExpenseRate[];

  /** The day for which the statuses of its invoices are up to date, written by `followDueDates`. Null if unknown. */
  @Column('date', { nullable: true })
  statusesAsOf: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
