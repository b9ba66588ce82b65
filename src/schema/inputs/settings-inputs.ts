import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { TaxCalculation } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { AddressInput } from '../types/address';
import { NumberAssignment, PaperSize } from '../types/settings';

/** A change of how the business shows itself. */
@InputType({ description: 'A change of how the business shows itself: what is left out stays, `null` clears.' })
export class BrandingSettingsInput {
  @Field(() => String, { nullable: true, description: 'The business name; 1 to 200 characters; cannot be cleared.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The logo as a `data:image/…;base64,` URI of at most 384 KB: PNG, JPEG or WebP of at most 4096 pixels a side, or SVG ' +
      'without scripts, styles, animations and anything that is loaded from elsewhere. Where and when it was taken is taken out.',
  })
  logo?: string | null;

  @Field(() => String, { nullable: true, description: 'The first colour, `#rrggbb`; cannot be cleared.' })
  primaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The second colour, `#rrggbb`; cannot be cleared.' })
  secondaryColor?: string | null;

  @Field(() => String, { nullable: true, description: 'The colour of accents, `#rrggbb`; cannot be cleared.' })
  accentColor?: string | null;

  @Field(() => AddressInput, { nullable: true, description: 'The address; takes the place of the whole address.' })
  @IsOptional()
  @ValidateNested()
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'The email address to which clients write.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number; at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The web site, `https://…`; at most 500 characters.' })
  website?: string | null;
}

/** A change of what new invoices are made with. */
@InputType({ description: 'A change of what new invoices are made with: what is left out stays.' })
export class InvoicingSettingsInput {
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of new invoices.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag such as "de-CH".' })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone such as "Europe/Berlin".' })
  timezone?: string | null;

  @Field(() => String, { nullable: true, description: '`Net N` (0 to 365), `Due on receipt` or `EOM`.' })
  paymentTerms?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Letters, digits, `-`, `_`, `.` and the tokens {YYYY} {YY} {MM} {SEQ} {SEQ:n}, exactly one SEQ; at most 40 characters.',
  })
  invoiceNumberPattern?: string | null;

  @Field(() => NumberAssignment, { nullable: true, description: 'When an invoice gets its number.' })
  numberAssignment?: NumberAssignment | null;

  @Field(() => PaperSize, { nullable: true, description: 'The paper of PDFs.' })
  paperSize?: PaperSize | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Days from the due date on which reminders are sent, -90 to 365, at most 10; `null` for none.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  reminderSchedule?: number[] | null;
}

/** A change of the tax information. */
@InputType({ description: 'A change of the tax information: what is left out stays, `null` clears.' })
export class TaxSettingsInput {
  @Field(() => String, { nullable: true, description: 'The tax or VAT number; at most 100 characters.' })
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: 'The registration number; at most 100 characters.' })
  registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the tax is called; 1 to 50 characters; cannot be cleared.',
  })
  @IsOptional()
  @MaxLength(200)
  taxName?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The rate of new invoices as a fraction, 0 to 1, at most six decimals; `null` for none.',
  })
  defaultTaxRate?: string | null;

  @Field(() => TaxCalculation, { nullable: true, description: 'On what the tax of new invoices is worked out.' })
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
  @IsOptional()
  @ValidateNested()
  branding?: BrandingSettingsInput | null;

  @Field(() => InvoicingSettingsInput, { nullable: true, description: 'What new invoices are made with.' })
  @IsOptional()
  @ValidateNested()
  preferences?: InvoicingSettingsInput | null;

  @Field(() => TaxSettingsInput, { nullable: true, description: 'The tax information.' })
  @IsOptional()
  @ValidateNested()
  tax?: TaxSettingsInput | null;
}
