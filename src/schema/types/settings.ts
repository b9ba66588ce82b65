import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CreditDocument } from '../enums/credit-enums';
import { TaxCalculation, TaxCategory } from '../enums/invoice-enums';
import { ExpenseUnit } from '../enums/expense-enums';
import { DayOfWeek } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Address } from './address';

/** When an invoice is numbered. */
export enum NumberAssignment {
  ON_CREATE = 'ON_CREATE',
  ON_PUBLISH = 'ON_PUBLISH',
}

/** The paper size of PDFs. */
export enum PaperSize {
  A4 = 'A4',
  LETTER = 'LETTER',
}

registerEnumType(NumberAssignment, {
  name: 'NumberAssignment',
  description: 'When an invoice is numbered.',
  valuesConfig: {
    ON_CREATE: { description: 'When the draft is created. Deleting a draft leaves a gap.' },
    ON_PUBLISH: {
      description:
        'When the invoice is published. Drafts have no number, and published invoices are numbered without gaps.',
    },
  },
});

registerEnumType(PaperSize, {
  name: 'PaperSize',
  description: 'The paper size of PDFs.',
  valuesConfig: {
    A4: { description: '210 by 297 millimetres.' },
    LETTER: { description: '8.5 by 11 inches.' },
  },
});

@ObjectType({ description: 'How the business appears on invoices, in emails and on the hosted page.' })
export class BrandingSettings {
  @Field(() => String, { description: 'The business name.' })
  name: string;

  @Extensions({ cost: 160 })
  @Field(() => String, {
    nullable: true,
    description: 'The logo as a `data:image/…;base64,` URI. Because of its size it costs as much as 160 other fields.',
  })
  logo: string | null;

  @Field(() => String, { description: 'The primary colour, as `#rrggbb`.' })
  primaryColor: string;

  @Field(() => String, { description: 'The secondary colour, as `#rrggbb`.' })
  secondaryColor: string;

  @Field(() => String, { description: 'The accent colour, as `#rrggbb`.' })
  accentColor: string;

  @Field(() => Address, { nullable: true, description: 'The address.' })
  address: Address | null;

  @Field(() => String, { nullable: true, description: 'The email address that clients write to.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The website.' })
  website: string | null;
}

@ObjectType({ description: 'What the reminders of a day of the schedule say.' })
export class ReminderText {
  @Field(() => Int, { description: 'The day relative to the due date.' })
  day: number;

  @Field(() => String, { description: 'A message shown above the amount.' })
  text: string;
}

@ObjectType({ description: 'The defaults for new invoices, and the day before which the books are closed.' })
export class InvoicingSettings {
  @Field(() => CurrencyCodeScalar, { description: 'The currency for clients that have none.' })
  currency: string;

  @Field(() => String, { description: 'The BCP 47 tag of the locale in which numbers and dates are formatted.' })
  locale: string;

  @Field(() => String, { description: 'The IANA time zone that decides when a day begins.' })
  timezone: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`, for clients that have none.' })
  paymentTerms: string;

  @Field(() => String, {
    nullable: true,
    description: 'How invoices are paid, such as a bank account. Copied to each invoice when it is published.',
  })
  paymentInstructions: string | null;

  @Field(() => String, { description: 'The pattern of invoice numbers, such as `INV-{YYYY}-{MM}-{SEQ:3}`.' })
  invoiceNumberPattern: string;

  @Field(() => NumberAssignment, { description: 'When an invoice is numbered.' })
  numberAssignment: NumberAssignment;

  @Field(() => CreditDocument, {
    description:
      'Whether a credit makes a credit note: also that of `refundInvoice`, and of `cancelInvoice` for a published invoice.',
  })
  creditDocument: CreditDocument;

  @Field(() => String, { description: 'The pattern of the numbers of credit notes, such as `CN-{YYYY}-{MM}-{SEQ:3}`.' })
  creditNoteNumberPattern: string;

  @Field(() => PaperSize, { description: 'The paper size of PDFs.' })
  paperSize: PaperSize;

  @Field(() => [Int], {
    description:
      'Days relative to the due date on which reminders are sent at 09:00 in `timezone`, in ascending order: -3 is three days before it. Empty for none.',
  })
  reminderSchedule: number[];

  @Field(() => [ReminderText], { description: 'What the reminders of some of these days say. At most 10.' })
  reminderTexts: ReminderText[];

  @Field(() => Boolean, {
    description: 'Whether the reminders of several invoices of a client that fall on the same day are one email.',
  })
  combineReminders: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Before this day the books are closed: invoices, payments, credits, refunds, write-offs and expenses with an earlier date can be neither recorded nor changed. Null if nothing is closed.',
  })
  lockInvoicesBefore: string | null;
}

@ObjectType({ description: 'The tax information of the business.' })
export class TaxSettings {
  @Field(() => String, { nullable: true, description: 'The tax or VAT number, as printed.' })
  taxId: string | null;

  @Field(() => String, { nullable: true, description: 'The registration number, as printed.' })
  registrationNumber: string | null;

  @Field(() => String, { description: 'The name of the tax, such as "VAT".' })
  taxName: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The default tax rate of new invoices as a fraction: "0.08" is 8%. Null for none.',
  })
  defaultTaxRate: string | null;

  @Field(() => TaxCalculation, { description: 'The base on which taxes of new invoices are calculated.' })
  taxCalculation: TaxCalculation;

  @Field(() => Boolean, { description: 'Whether the unit prices of new invoices include the taxes.' })
  pricesIncludeTax: boolean;

  @Field(() => TaxCategory, {
    nullable: true,
    description: 'The category of lines that are not taxable, under the name of the tax. Null for none.',
  })
  untaxedCategory: TaxCategory | null;
}

@ObjectType({ description: 'How time is kept.' })
export class TimeSettings {
  @Field(() => Boolean, { description: "Whether a member's time entries may overlap." })
  allowOverlaps: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'The step in minutes to which timers and imported time are rounded up. Null to round them to the nearest minute.',
  })
  stepMinutes: number | null;

  @Field(() => Boolean, {
    description: 'Whether submitted time and expenses need approval. If not, they are approved at once.',
  })
  approval: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Time and expenses dated before this day can be changed only by owners and administrators. Null if none are closed.',
  })
  lockTimeBefore: string | null;

  @Field(() => Int, { description: 'The hours after which the owner of a running timer is reminded of it, once.' })
  timerLimitHours: number;

  @Field(() => DayOfWeek, { description: 'The day on which a week begins.' })
  weekStart: DayOfWeek;
}

@ObjectType({ description: 'A rate of mileages or per diems, from a day on.' })
export class ExpenseRateSetting {
  @Field(() => ExpenseUnit, { description: 'The unit.' })
  unit: ExpenseUnit;

  @Field(() => DateScalar, { description: 'The first day on which it applies, until a later one of the unit does.' })
  from: string;

  @Field(() => DecimalScalar, { description: 'What the employee gets per unit, in major units of the currency.' })
  rate: string;

  @Field(() => DecimalScalar, { description: 'What the client is charged per unit, before a markup.' })
  clientRate: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of both rates.' })
  currency: string;
}

@ObjectType({ description: 'How expenses are kept.' })
export class ExpenseSettings {
  @Field(() => [ExpenseRateSetting], {
    description: 'The rates of mileages and per diems, by unit and day. At most 100.',
  })
  rates: ExpenseRateSetting[];
}

@ObjectType({ description: "The organization's settings." })
export class Settings {
  @Field(() => ID, { description: 'The ID (`set_…`): one for each organization.' })
  id: string;

  @Field(() => BrandingSettings, { description: 'How the business appears to clients.' })
  branding: BrandingSettings;

  @Field(() => InvoicingSettings, { description: 'The defaults for new invoices.' })
  preferences: InvoicingSettings;

  @Field(() => TaxSettings, { description: 'The tax information.' })
  tax: TaxSettings;

  @Field(() => Boolean, {
    description:
      "Whether all members see each other's mobile numbers. Owners and admins always see them. False by default.",
  })
  showMobilesToMembers: boolean;

  @Field(() => TimeSettings, { description: 'How time is kept.' })
  time: TimeSettings;

  @Field(() => ExpenseSettings, { description: 'How expenses are kept.' })
  expenses: ExpenseSettings;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When the settings were last changed.' })
  updatedAt: Date;
}
