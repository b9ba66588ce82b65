import { Field, ID, InputType } from 'type-graphql';
import { CurrencyCodeScalar } from '../scalars';
import { PlanCode } from '../types/subscription';
import { PublicId, Token, TriedCode, TypedPassword } from '../rules/code-rules';
import { ruled } from '../rules/rule';
import { AccountEmail, Locale, Phone, Text, TimeZone } from '../rules/text-rules';

/** The plan that a new account may have: the one that costs nothing. */
function PlanAtFirst(): PropertyDecorator {
  return ruled<PlanCode>({
    name: 'planAtFirst',
    of: 'VALUE',
    says: null,
    read: (plan, refuse) => {
      const isFree = plan === PlanCode.BASIC || plan === PlanCode.FREE;
      if (!isFree) refuse(`a new account starts with ${PlanCode.BASIC}: ${plan} has to be paid for`);
      return PlanCode.BASIC;
    },
  });
}

/** What a person says of themselves when they register. */
@InputType({ description: 'What a person says of themselves and their business when they register.' })
export class RegisterInput {
  @Field(() => String, { description: 'The name of the person.' })
  @Text(200, { required: true })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of the business; the person's own when left out.",
  })
  @Text(200)
  businessName?: string | null;

  @Field(() => String, { description: 'The email address, in any case. DUPLICATE_RESOURCE when somebody has it.' })
  @AccountEmail()
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
  @Phone()
  mobile?: string | null;

  @Field(() => PlanCode, {
    nullable: true,
    description: 'BASIC when left out. PRO and PREMIUM have to be paid for: VALIDATION_ERROR here.',
  })
  @PlanAtFirst()
  plan?: PlanCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time zone; "UTC" when left out.',
  })
  @TimeZone()
  timezone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The locale; "en-US" when left out.',
  })
  @Locale()
  locale?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'The currency of new invoices; "USD" when left out.',
  })
  currency?: string | null;
}

/** Email and password, and the second factor. */
@InputType({ description: 'Email and password, and the second factor of a user who has it on.' })
export class LoginInput {
  @Field(() => String, { description: 'The email address, in any case.' })
  @AccountEmail()
  email: string;

  @Field(() => String, { description: 'The password.' })
  @TypedPassword()
  password: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organization to act in, of those who are in several; the one joined first where it is left out. ' +
      'FORBIDDEN for one that the user is not in.',
  })
  @PublicId('organization')
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits that the authenticator app shows; each is good once, and for 30 s before and after. Only looked at ' +
      'where two-factor is on; TWO_FACTOR_REQUIRED then when both codes are left out, INVALID_OTP when it is wrong.',
  })
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A recovery code in place of `totpCode`, for who has lost the app. Each is good once.',
  })
  @TriedCode(40)
  recoveryCode?: string | null;
}

/** A refresh token. */
@InputType({ description: 'The refresh token of a session.' })
export class RefreshSessionInput {
  @Field(() => String, {
    description: 'The newest refresh token of the session. Good once: a token that is sent again ends the session.',
  })
  @Token(200)
  refreshToken: string;
}
