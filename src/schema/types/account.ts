import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The verification status of an account.' })
export class AccountVerification {
  @Field(() => Boolean, { description: 'Whether the email address is verified. Sending invoices requires it.' })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: 'Whether the mobile number is verified.' })
  isMobileVerified: boolean;
}

@ObjectType({
  description: 'The response to a request for a code or link. It is the same whether or not a message was sent.',
})
export class SecretRequest {
  @Field(() => Int, { description: 'Seconds until the code or link expires, if one was sent.' })
  expiresIn: number;
}

@ObjectType({ description: 'A token for `resetPassword`.' })
export class ResetTokenPayload {
  @Field(() => String, { description: 'Can be used once.' })
  resetToken: string;

  @Field(() => Int, { description: 'Seconds until it expires.' })
  expiresIn: number;
}

@ObjectType({ description: 'The result of setting a new password.' })
export class NewPasswordPayload {
  @Field(() => Int, { description: 'The number of sessions that were ended, on all devices.' })
  endedSessions: number;
}
