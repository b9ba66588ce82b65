import { isEmail, IsOptional, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CurrencyCodeScalar } from '../scalars';
import { PlanCode } from '../types/subscription';

const tooLong = { message: 'must have at most $constraint1 characters' };
const empty = { message: 'must not be empty' };
const LONE_SURROGATE = /\p{Surrogate}/u;

/** class-validator's rule, which by itself throws at text that is not well-formed Unicode. */
function IsEmailAddress(): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && !LONE_SURROGATE.test(value) && isEmail(value);
  return ValidateBy({ name: 'isEmail', validator: { validate, defaultMessage: () => 'must be an email address' } });
}

/** What a person says of themselves when they register. */
@InputType({ description: 'What a person says of themselves and their business when they register.' })
export class RegisterInput {
  @Field(() => String, { description: 'The name of the person, at most 200 characters.' })
  @MinLength(1, empty)
  @MaxLength(200, tooLong)
  name: string;

  @Field(() => String, { description: 'The email address, in any case. DUPLICATE_RESOURCE when somebody has it.' })
  @IsEmailAddress()
  email: string;

  @Field(() => String, {
    description:
      '8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character. ' +
      'PASSWORD_POLICY_VIOLATION lists every rule broken.',
  })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mobile number with its country, such as "+1 555 123 4567". DUPLICATE_RESOURCE when somebody has it.',
  })
  @IsOptional()
  @MaxLength(40, tooLong)
  mobile?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of the business, at most 200 characters; the person's own when left out.",
  })
  @IsOptional()
  @MaxLength(200, tooLong)
  businessName?: string | null;

  @Field(() => PlanCode, {
    nullable: true,
    description: 'BASIC when left out. PRO and PREMIUM have to be paid for: VALIDATION_ERROR here.',
  })
  @IsOptional()
  plan?: PlanCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'An IANA time zone, such as "Europe/Berlin"; "UTC" when left out.',
  })
  @IsOptional()
  @MaxLength(64, tooLong)
  timezone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A BCP 47 language tag, such as "de-AT"; "en-US" when left out.',
  })
  @IsOptional()
  @MaxLength(35, tooLong)
  locale?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'The currency of new invoices; "USD" when left out.',
  })
  @IsOptional()
  currency?: string | null;
}

/** Email and password, and the second factor. */
@InputType({ description: 'Email and password, and the second factor of a user who has it on.' })
export class LoginInput {
  @Field(() => String, { description: 'The email address, in any case.' })
  @IsEmailAddress()
  email: string;

  @Field(() => String, { description: 'The password.' })
  @MinLength(1, empty)
  password: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organization (`org_…`) to act in, of those who are in several; the one joined first where it is left out. ' +
      'FORBIDDEN for one that the user is not in.',
  })
  @IsOptional()
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits that the authenticator app shows; each is good once, and for 30 s before and after. Only looked at ' +
      'where two-factor is on; TWO_FACTOR_REQUIRED then when both codes are left out, INVALID_OTP when it is wrong.',
  })
  @IsOptional()
  @MaxLength(20, tooLong)
  totpCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A recovery code in place of `totpCode`, for who has lost the app. Each is good once.',
  })
  @IsOptional()
  @MaxLength(40, tooLong)
  recoveryCode?: string | null;
}

/** A refresh token. */
@InputType({ description: 'The refresh token of a session.' })
export class RefreshSessionInput {
  @Field(() => String, {
    description: 'The newest refresh token of the session. Good once: a token that is sent again ends the session.',
  })
  @MinLength(1, empty)
  @MaxLength(200, tooLong)
  refreshToken: string;
}
