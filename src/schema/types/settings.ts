import { Extensions, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TaxCalculation } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Address } from './address';

/** When an invoice gets its number. */
export enum NumberAssignment {
  ON_CREATE = 'ON_CREATE',
  ON_PUBLISH = 'ON_PUBLISH',
}

/** The paper of PDFs. */
export enum PaperSize {
  A4 = 'A4',
  LETTER = 'LETTER',
}

registerEnumType(NumberAssignment, {
  name: 'NumberAssignment',
  description: 'When an invoice gets its number.',
  valuesConfig: {
    ON_CREATE: { description: 'With the draft; a draft that is deleted leaves a gap.' },
    ON_PUBLISH: { description: 'When it is published: drafts have none, and the published ones no gaps.' },
  },
});

registerEnumType(PaperSize, {
  name: 'PaperSize',
  description: 'The paper of PDFs.',
  valuesConfig: {
    A4: { description: '210 by 297 millimetres.' },
    LETTER: { description: '8.5 by 11 inches.' },
  },
});

/** How the business shows itself. */
@ObjectType({ description: 'How the business shows itself on invoices, in emails and on the hosted page.' })
export class BrandingSettings {
  @Field(() => String, { description: 'The business name.' })
  name: string;

  @Extensions({ cost: 160 })
  @Field(() => String, {
    nullable: true,
    description: 'The logo as a `data:image/…;base64,` URI. For its length it costs as much as 160 other fields.',
  })
  logo: string | null;

  @Field(() => String, { description: 'The first colour, `#rrggbb`.' })
  primaryColor: string;

  @Field(() => String, { description: 'The second colour, `#rrggbb`.' })
  secondaryColor: string;

  @Field(() => String, { description: 'The colour of accents, `#rrggbb`.' })
  accentColor: string;

  @Field(() => Address, { nullable: true, description: 'The address.' })
  address: Address | null;

  @Field(() => String, { nullable: true, description: 'The email address to which clients write.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The web site.' })
  website: string | null;
}

/** What new invoices are made with. */
@ObjectType({ description: 'What new invoices are made with.' })
export class InvoicingSettings {
  @Field(() => CurrencyCodeScalar, { description: 'The currency, where the client has none.' })
  currency: string;

  @Field(() => String, { description: 'The BCP 47 tag by which numbers and dates are written.' })
  locale: string;

  @Field(() => String, { description: 'The IANA time zone in which a day begins.' })
  timezone: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`, where the client has none.' })
  paymentTerms: string;

  @Field(() => String, { description: 'How invoices are numbered, such as `INV-{YYYY}-{MM}-{SEQ:3}`.' })
  invoiceNumberPattern: string;

  @Field(() => NumberAssignment, { description: 'When an invoice gets its number.' })
  numberAssignment: NumberAssignment;

  @Field(() => PaperSize, { description: 'The paper of PDFs.' })
  paperSize: PaperSize;

  @Field(() => [Int], {
    description: 'Days from the due date on which reminders are sent, ascending: -3 is three days before it.',
  })
  reminderSchedule: number[];
}

/** What the tax office knows of the business. */
@ObjectType({ description: 'The tax information of the business.' })
export class TaxSettings {
  @Field(() => String, { nullable: true, description: 'The tax or VAT number, as it is printed.' })
  taxId: string | null;

  @Field(() => String, { nullable: true, description: 'The registration number, as it is printed.' })
  registrationNumber: string | null;

  @Field(() => String, { description: 'What the tax is called, such as "VAT".' })
  taxName: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The rate of new invoices as a fraction, "0.08" for eight percent; null for none.',
  })
  defaultTaxRate: string | null;

  @Field(() => TaxCalculation, { description: 'On what the tax of new invoices is worked out.' })
  taxCalculation: TaxCalculation;
}

/** All settings of an organization. */
@ObjectType({ description: "The organization's settings." })
export class Settings {
  @Field(() => BrandingSettings, { description: 'How the business shows itself.' })
  branding: BrandingSettings;

  @Field(() => InvoicingSettings, { description: 'What new invoices are made with.' })
  preferences: InvoicingSettings;

  @Field(() => TaxSettings, { description: 'The tax information.' })
  tax: TaxSettings;

  @Field(() => Int, { description: 'Goes up with each change; send it as `expectedVersion`.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When they were changed last.' })
  updatedAt: Date;
}
