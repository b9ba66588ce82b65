import { Field, ID, InputType } from 'type-graphql';
import { CurrencyCodeScalar } from '../scalars';
import { PlanCode } from '../types/subscription';
import { PublicId, Token, TriedCode, TypedPassword } from '../rules/code-rules';
import { ruled } from '../rules/rule';
import { Email, Locale, Phone, Text, TimeZone } from '../rules/text-rules';

/** A new account starts with the free plan. */
function PlanAtFirst(): PropertyDecorator {
  return ruled<PlanCode>({
    name: 'planAtFirst',
    of: 'VALUE',
    says: null,
    read: (plan, refuse) => {
      const isFree = plan === PlanCode.BASIC || plan === PlanCode.FREE;
      if (!isFree) refuse(`a new account starts with ${PlanCode.BASIC}; ${plan} must be paid for`);
      return PlanCode.BASIC;
    },
  });
}

@InputType({ description: 'A new user and their business.' })
export class RegisterInput {
  @Field(() => String, { description: "The user's name." })
  @Text(200, { required: true })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The name of the business. Defaults to the user's name.",
  })
  @Text(200)
  businessName?: string | null;

  @Field(() => String, {
    description: 'The email address. Case is ignored. Fails with DUPLICATE_RESOURCE if it is taken.',
  })
  @Email()
  email: string;

  @Field(() => String, {
    description:
      '8 to 128 characters with an upper-case letter, a lower-case letter, a digit and a special character. PASSWORD_POLICY_VIOLATION lists every rule that is broken.',
  })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mobile number with its country code, such as "+1 555 123 4567". Fails with DUPLICATE_RESOURCE if it is taken.',
  })
  @Phone()
  mobile?: string | null;

  @Field(() => PlanCode, {
    nullable: true,
    description:
      'The plan. Defaults to BASIC. PRO and PREMIUM must be paid for, so they fail with VALIDATION_ERROR here.',
  })
  @PlanAtFirst()
  plan?: PlanCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'The time zone. Defaults to "UTC".',
  })
  @TimeZone()
  timezone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The locale. Defaults to "en-US".',
  })
  @Locale()
  locale?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: 'The currency of new invoices. Defaults to "USD".',
  })
  currency?: string | null;
}

@InputType({ description: 'The email address and password, and the second factor if the user has one.' })
export class LoginInput {
  @Field(() => String, { description: 'The email address. Case is ignored.' })
  @Email()
  email: string;

  @Field(() => String, { description: 'The password.' })
  @TypedPassword()
  password: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The organization of the session, for users who belong to several. Defaults to the one joined first. Fails with FORBIDDEN if the user does not belong to it.',
  })
  @PublicId('organization')
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits shown by the authenticator app. Each code can be used once, and up to 30 seconds early or late. Ignored if two-factor authentication is off. Fails with TWO_FACTOR_REQUIRED if both codes are omitted, and with INVALID_OTP if the code is wrong.',
  })
  @TriedCode(20)
  totpCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A recovery code, in place of `totpCode`. Each can be used once.',
  })
  @TriedCode(40)
  recoveryCode?: string | null;
}

@InputType({ description: 'The refresh token of a session.' })
export class RefreshSessionInput {
  @Field(() => String, {
    description: 'The newest refresh token of the session. It can be used once; sending it again ends the session.',
  })
  @Token(200)
  refreshToken: string;
}
