import { Field, Int, ObjectType } from 'type-graphql';

/** What of an account is verified. */
@ObjectType({ description: 'What of an account is verified now.' })
export class AccountVerification {
  @Field(() => Boolean, { description: 'Whether the email address is verified: sending invoices needs it.' })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: 'Whether the mobile number is verified.' })
  isMobileVerified: boolean;
}

/** The answer to whoever asks for a code or link. */
@ObjectType({
  description: 'The answer to whoever asks for a code or link: the same whether or not anything was sent to anybody.',
})
export class SecretRequest {
  @Field(() => Int, { description: 'Seconds for which a code or link that was sent is good.' })
  expiresIn: number;
}

/** A token for `resetPassword`. */
@ObjectType({ description: 'A token for `resetPassword`.' })
export class ResetTokenPayload {
  @Field(() => String, { description: 'Good once.' })
  resetToken: string;

  @Field(() => Int, { description: 'Seconds for which it is good.' })
  expiresIn: number;
}

/** What came of a new password. */
@ObjectType({ description: 'What came of setting a new password.' })
export class NewPasswordPayload {
  @Field(() => Int, { description: 'How many sessions were ended by it, on all devices.' })
  endedSessions: number;
}
