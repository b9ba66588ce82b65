import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { DeliveryKind, DeliveryStatus } from '../enums/delivery-enums';
import { DateTimeScalar } from '../scalars';
import { Node } from './node';
import { User } from './user';

@ApiType({
  implements: Node,
  description:
    'An email with an invoice, a receipt or a reminder to one recipient. A reminder of several invoices is a delivery of each.',
})
export class Delivery extends Node {
  @Field(() => DeliveryKind, { description: 'What was sent.' })
  kind: DeliveryKind;

  @Field(() => String, { description: "The recipient's email address." })
  recipient: string;

  @Field(() => DeliveryStatus, { description: 'Whether the mail server accepted it, and whether it was returned.' })
  status: DeliveryStatus;

  @Field(() => Boolean, {
    description: 'Whether it is the copy for the member who sent the invoice (`sendCopy`).',
  })
  isCopy: boolean;

  @Field(() => String, { nullable: true, description: "The mail server's reply when it accepted the email." })
  response: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why the last attempt failed, or why the email was returned or cancelled, in the mail server's words if it replied. Also set while the email is retried.",
  })
  failureReason: string | null;

  @Field(() => User, {
    nullable: true,
    description: 'The user who requested it. Null for the system and for users who have left.',
  })
  requestedBy: User | null;

  @Field(() => DateTimeScalar, { description: 'When it was requested.' })
  createdAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is to be sent (`scheduleDate`), also after it was sent. Null if it is sent at once.',
  })
  scheduledFor: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server accepted it.' })
  acceptedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became FAILED, BOUNCED or CANCELLED.' })
  failedAt: string | null;
}
