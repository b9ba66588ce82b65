import type { InvoiceDocument } from '../../domain/invoice-document';
import { brandOf } from '../../documents/brand';
import { documentView, type KeyFact, type TotalRow } from '../../documents/document-view';
import { formatDay, formatMoney, isolated } from '../../documents/formats';
import type { MailContent } from '../mailer';
import { documentRows, plainRows, type Row, sellerFooter } from './document-rows';
import { logoAttachment, renderEmail } from './render-email';

/** The contents of the receipt. Amounts are in minor units of the invoice's currency, the date is `YYYY-MM-DD`. */
export interface PaymentReceiptEmailInput {
  document: InvoiceDocument;
  /** What the payment has on the invoice of the document. */
  paymentAmountMinor: bigint;
  paymentDate: string;
  hostedUrl: string;
  /** The other invoices that it was recorded for: what it has on each, and what is still due there. */
  others?: readonly { number: string; amountMinor: bigint; balanceMinor: bigint }[];
}

/** What a receipt repeats of the invoice. */
const REPEATED: readonly (KeyFact | TotalRow)['key'][] = ['number', 'total', 'paid', 'credited', 'due'];

/**
 * The email that thanks the client for a payment, and says how much of the invoice is still due. For several invoices, it
 * says what each of them got, and what is due on all of them.
 */
export function paymentReceiptEmail({
  document,
  hostedUrl,
  others = [],
  ...payment
}: PaymentReceiptEmailInput): MailContent {
  const brand = brandOf(document);
  const view = documentView(document, null);
  const { labels } = view;
  const { receipt } = labels;
  const kind = labels.kinds[document.kind];
  const money = (minor: bigint) => formatMoney(minor, document.currency, document.locale);
  const amount = money(others.reduce((sum, { amountMinor }) => sum + amountMinor, payment.paymentAmountMinor));
  const balanceMinor = others.reduce((sum, each) => sum + each.balanceMinor, document.balanceMinor);
  const date = formatDay(payment.paymentDate, document.locale);
  const named = others.length === 0 ? view.name : receipt.several(view.name, others.length);
  const subject = receipt.subject(named, isolated(view.seller.name));
  const rest = balanceMinor === 0n ? labels.standing.paidInFull : receipt.rest(isolated(money(balanceMinor)));
  const repeated = (facts: (KeyFact | TotalRow)[]) => documentRows(facts.filter(({ key }) => REPEATED.includes(key)));
  const received: Row[] = [
    { label: receipt.paymentDate, value: date },
    { label: receipt.amountReceived, value: amount, strong: true },
  ];
  const parts: Row[] = [{ number: document.number ?? '', amountMinor: payment.paymentAmountMinor }, ...others].map(
    ({ number, amountMinor }) => ({ label: kind.named(isolated(number)), value: money(amountMinor) }),
  );
  const rows =
    others.length === 0
      ? [...repeated(view.facts), ...received, ...repeated(view.totals)]
      : [...received, ...parts, { label: labels.amountDue, value: money(balanceMinor), strong: true }];
  const told = receipt.received(isolated(amount), isolated(date));
  const footer = sellerFooter(view);
  const frame = { brand, title: subject, language: view.language, preheader: `${told} ${rest}`, footer };
  return {
    subject,
    html: renderEmail('payment-receipt', frame, { labels, kind, amount, date, rest, rows, hostedUrl }),
    text: [
      `${told} ${receipt.thanks}`,
      plainRows(rows),
      `${kind.view}: ${hostedUrl}`,
      `-- \n${footer.join('\n')}`,
    ].join('\n\n'),
    attachments: logoAttachment(brand),
  };
}
