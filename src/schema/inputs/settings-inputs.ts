import { Field, InputType, Int } from 'type-graphql';
import { TaxCalculation } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { AddressInput } from '../types/address';
import { NumberAssignment, PaperSize } from '../types/settings';
import { NeverNull } from '../rules/field-rules';
import { Fraction, ReminderDays } from '../rules/number-rules';
import {
  Color,
  Email,
  Locale,
  NumberPattern,
  PaymentTerms,
  PictureUri,
  PostalAddress,
  Text,
  TimeZone,
  Website,
} from '../rules/text-rules';

/** A change of how the business shows itself. */
@InputType({ description: 'A change of how the business shows itself: what is left out stays, `null` clears.' })
export class BrandingSettingsInput {
  @Field(() => String, { nullable: true, description: 'The business name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The logo as a `data:image/…;base64,` URI: PNG, JPEG or WebP of at most 4096 pixels a side, or SVG ' +
      'without scripts, styles, animations and anything that is loaded from elsewhere. Where and when it was taken is taken out.',
  })
  @PictureUri({ maxBytes: 384 * 1024, drawings: true })
  logo?: string | null;

  @Field(() => String, { nullable: true, description: 'The first colour.' })
  @NeverNull()
  @Color()
  primaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The second colour.' })
  @NeverNull()
  @Color()
  secondaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The colour of accents.' })
  @NeverNull()
  @Color()
  accentColor?: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'The address; takes the place of the whole address.' })
  @PostalAddress()
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'The email address to which clients write.' })
  @Email()
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  @Text(50)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The web site.' })
  @Website()
  website?: string | null;
}

/** A change of what new invoices are made with. */
@InputType({ description: 'A change of what new invoices are made with: what is left out stays.' })
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
    description: 'How invoices are numbered.',
  })
  @NeverNull()
  @NumberPattern()
  invoiceNumberPattern?: string | null;

  @Field(() => NumberAssignment, { nullable: true, description: 'When an invoice gets its number.' })
  @NeverNull()
  numberAssignment?: NumberAssignment | null;

  @Field(() => PaperSize, { nullable: true, description: 'The paper of PDFs.' })
  @NeverNull()
  paperSize?: PaperSize | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Days from the due date on which reminders are sent; `null` for none.',
  })
  @ReminderDays()
  reminderSchedule?: number[] | null;
}

/** A change of the tax information. */
@InputType({ description: 'A change of the tax information: what is left out stays, `null` clears.' })
export class TaxSettingsInput {
  @Field(() => String, { nullable: true, description: 'The tax or VAT number.' })
  @Text(100)
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: 'The registration number.' })
  @Text(100)
  registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the tax is called.',
  })
  @NeverNull()
  @Text(50, { required: true })
  taxName?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The rate of new invoices; `null` for none.',
  })
  @Fraction()
  defaultTaxRate?: string | null;

  @Field(() => TaxCalculation, { nullable: true, description: 'On what the tax of new invoices is worked out.' })
  @NeverNull()
  taxCalculation?: TaxCalculation | null;
}

/** A change of the settings. */
@InputType({ description: 'A change of the settings: groups and fields that are left out stay.' })
export class UpdateSettingsInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => BrandingSettingsInput, { nullable: true, description: 'How the business shows itself.' })
  branding?: BrandingSettingsInput | null;

  @Field(() => InvoicingSettingsInput, { nullable: true, description: 'What new invoices are made with.' })
  preferences?: InvoicingSettingsInput | null;

  @Field(() => TaxSettingsInput, { nullable: true, description: 'The tax information.' })
  tax?: TaxSettingsInput | null;
}
