import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { StatementEntryKind } from '../enums/statement-enums';
import { CurrencyCodeScalar, DateScalar } from '../scalars';
import { Money } from './money';

@ApiType({ description: 'Something that changed what a client owes.' })
export class StatementEntry {
  @Field(() => DateScalar, { description: 'Its day.' })
  date: string;

  @Field(() => StatementEntryKind, { description: 'What it is.' })
  kind: StatementEntryKind;

  @Field(() => ID, {
    nullable: true,
    description: "The invoice's ID (`inv_…`). Null for a payment, and for a refund of what was applied to none.",
  })
  invoiceId: string | null;

  @Field(() => String, { nullable: true, description: "The invoice's number. Null where `invoiceId` is." })
  invoiceNumber: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The payment's ID (`pay_…`), of a payment, refund or charge-back. Otherwise null.",
  })
  paymentId: string | null;

  @Field(() => Money, { description: 'What it adds to the balance; negative if it lowers it.' })
  amount: Money;

  @Field(() => Money, { description: 'The balance after it; negative if the client has credit.' })
  balance: Money;
}

@ApiType({ description: 'The part of a statement in one currency.' })
export class StatementAccount {
  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency: string;

  @Field(() => Money, { description: 'The balance before the first day.' })
  openingBalance: Money;

  @Field(() => [StatementEntry], { description: 'What happened on the days of the statement, in order.' })
  entries: StatementEntry[];

  @Field(() => Money, {
    description: 'The balance after the last day: what is due on invoices, less the credit of the client.',
  })
  closingBalance: Money;
}

@ApiType({
  description: "The statement of a client's account: what they owed, what happened since, and what they owe.",
})
export class ClientStatement {
  @Field(() => ID, { description: "The client's ID (`cli_…`)." })
  clientId: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to: string;

  @Field(() => [StatementAccount], {
    description: 'One part for each currency in which anything happened until the last day, by currency.',
  })
  accounts: StatementAccount[];
}
