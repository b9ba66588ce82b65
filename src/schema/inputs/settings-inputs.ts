import { Field, InputType, Int } from 'type-graphql';
import { CreditDocument } from '../enums/credit-enums';
import { TaxCalculation, TaxCategory } from '../enums/invoice-enums';
import { ExpenseUnit } from '../enums/expense-enums';
import { DayOfWeek } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { NumberAssignment, PaperSize } from '../types/settings';
import { BrandingSettingsInput } from './branding-inputs';
import { ReminderTextInput } from './reminder-inputs';
import { List, NeverNull } from '../rules/field-rules';
import { Fraction, OneOf, Rate, ReminderDays, Whole } from '../rules/number-rules';
import { Locale, NumberPattern, PaymentTerms, PrintedCode, Text, TimeZone } from '../rules/text-rules';

@InputType({
  description: 'Changes to the defaults for new invoices, and to the closed period. Omitted fields are not changed.',
})
export class InvoicingSettingsInput {
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of new invoices.' })
  @NeverNull()
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'The locale.' })
  @NeverNull()
  @Locale()
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone.' })
  @NeverNull()
  @TimeZone()
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: 'When invoices are due.' })
  @NeverNull()
  @PaymentTerms()
  paymentTerms?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How invoices are paid, such as a bank account, as printed. Published invoices keep theirs.',
  })
  @Text(2000, { lines: true })
  paymentInstructions?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The pattern of invoice numbers.',
  })
  @NeverNull()
  @NumberPattern()
  invoiceNumberPattern?: string | null;

  @Field(() => NumberAssignment, { nullable: true, description: 'When an invoice is numbered.' })
  @NeverNull()
  numberAssignment?: NumberAssignment | null;

  @Field(() => CreditDocument, {
    nullable: true,
    description: 'Whether a credit makes a credit note. Earlier credits are not changed.',
  })
  @NeverNull()
  creditDocument?: CreditDocument | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The pattern of the numbers of credit notes. It must differ from that of invoices in more than the width of {SEQ}.',
  })
  @NeverNull()
  @NumberPattern()
  creditNoteNumberPattern?: string | null;

  @Field(() => PaperSize, { nullable: true, description: 'The paper size of PDFs.' })
  @NeverNull()
  paperSize?: PaperSize | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Days relative to the due date on which reminders are sent. Those whose day has come before the change are left out. `null` for none.',
  })
  @ReminderDays()
  reminderSchedule?: number[] | null;

  @Field(() => [ReminderTextInput], {
    nullable: true,
    description:
      'What the reminders of some days say; replaces the list. Fails with VALIDATION_ERROR for a day that is not in the schedule, and for two of a day. A text goes with its day when that leaves the schedule.',
  })
  @NeverNull('use an empty list for none')
  @List({ max: 10 })
  reminderTexts?: ReminderTextInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the reminders of several invoices of a client that fall on the same day are one email.',
  })
  @NeverNull()
  combineReminders?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Closes the books before this day; `null` opens them. Acts with an earlier date fail with INVALID_STATE and the reason `PERIOD_CLOSED`. Only an OWNER can change it; FORBIDDEN for others.',
  })
  lockInvoicesBefore?: string | null;
}

@InputType({ description: 'Changes to the tax information. Omitted fields are not changed; `null` clears a field.' })
export class TaxSettingsInput {
  @Field(() => String, { nullable: true, description: 'The tax or VAT number.' })
  @PrintedCode(100)
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: 'The registration number.' })
  @PrintedCode(100)
  registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the tax.',
  })
  @NeverNull()
  @Text(50, { required: true })
  taxName?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The default tax rate of new invoices. `null` for none.',
  })
  @Fraction()
  defaultTaxRate?: string | null;

  @Field(() => TaxCalculation, {
    nullable: true,
    description: 'The base on which taxes of new invoices are calculated.',
  })
  @NeverNull()
  taxCalculation?: TaxCalculation | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the unit prices of new invoices include the taxes.',
  })
  @NeverNull()
  pricesIncludeTax?: boolean | null;

  @Field(() => TaxCategory, {
    nullable: true,
    description: 'The category of lines that are not taxable, on new invoices. `null` for none. Not STANDARD.',
  })
  untaxedCategory?: TaxCategory | null;
}

@InputType({ description: 'Changes to how time is kept. Omitted fields are not changed; `null` clears a field.' })
export class TimeSettingsInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether a member's time entries may overlap. Entries that overlap when this is turned off are left as they are.",
  })
  @NeverNull()
  allowOverlaps?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The step in minutes to which timers and imported time are rounded up. `null` for none.',
  })
  @OneOf([5, 6, 15])
  stepMinutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether submitted time and expenses need approval.' })
  @NeverNull()
  approval?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Closes time and expenses dated before this day, except for owners and administrators. `null` for none.',
  })
  lockTimeBefore?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The hours after which the owner of a running timer is reminded of it, once.',
  })
  @NeverNull()
  @Whole({ min: 1, max: 168, unit: 'hours' })
  timerLimitHours?: number | null;

  @Field(() => DayOfWeek, { nullable: true, description: 'The day on which a week begins.' })
  @NeverNull()
  weekStart?: DayOfWeek | null;
}

@InputType({ description: 'A rate of mileages or per diems, from a day on.' })
export class ExpenseRateInput {
  @Field(() => ExpenseUnit, { description: 'The unit.' })
  unit: ExpenseUnit;

  @Field(() => DateScalar, { description: 'The first day on which it applies, until a later one of the unit does.' })
  from: string;

  @Field(() => DecimalScalar, { description: 'What the employee gets per unit, in major units of the currency.' })
  @Rate()
  rate: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the client is charged per unit, before a markup. The same as `rate` if omitted.',
  })
  @Rate()
  clientRate?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of both rates. The organization's if omitted.",
  })
  currency?: string | null;
}

@InputType({ description: 'Changes to how expenses are kept. Omitted fields are not changed.' })
export class ExpenseSettingsInput {
  @Field(() => [ExpenseRateInput], {
    nullable: true,
    description:
      'The rates of mileages and per diems; replaces the list. Two of a unit from the same day fail with VALIDATION_ERROR. Existing expenses keep the rates that are stored on them until they are changed.',
  })
  @NeverNull('use an empty list for none')
  @List({ max: 100 })
  rates?: ExpenseRateInput[] | null;
}

@InputType({ description: 'Changes to the settings. Omitted groups and fields are not changed.' })
export class UpdateSettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => BrandingSettingsInput, { nullable: true, description: 'How the business appears to clients.' })
  branding?: BrandingSettingsInput | null;

  @Field(() => InvoicingSettingsInput, { nullable: true, description: 'The defaults for new invoices.' })
  preferences?: InvoicingSettingsInput | null;

  @Field(() => TaxSettingsInput, { nullable: true, description: 'The tax information.' })
  tax?: TaxSettingsInput | null;

  @Field(() => Boolean, { nullable: true, description: "Whether all members see each other's mobile numbers." })
  @NeverNull()
  showMobilesToMembers?: boolean | null;

  @Field(() => TimeSettingsInput, { nullable: true, description: 'How time is kept.' })
  time?: TimeSettingsInput | null;

  @Field(() => ExpenseSettingsInput, { nullable: true, description: 'How expenses are kept.' })
  expenses?: ExpenseSettingsInput | null;
}
