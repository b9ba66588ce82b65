import type { InvoiceDocument } from '../../domain/invoice-document';
import { brandOf } from '../../documents/brand';
import { documentView, type KeyFact, type TotalRow } from '../../documents/document-view';
import { formatDay, formatMoney, isolated } from '../../documents/formats';
import type { MailContent } from '../mailer';
import { documentRows, plainRows, type Row, sellerFooter } from './document-rows';
import { logoAttachment, renderEmail } from './render-email';

/** The contents of the receipt. The amount is in minor units of the invoice's currency, the date `YYYY-MM-DD`. */
export interface PaymentReceiptEmailInput {
  document: InvoiceDocument;
  paymentAmountMinor: bigint;
  paymentDate: string;
  hostedUrl: string;
}

/** What a receipt repeats of the invoice. */
const REPEATED: readonly (KeyFact | TotalRow)['key'][] = ['number', 'total', 'paid', 'credited', 'due'];

/** The email that thanks the client for a payment, and says how much of the invoice is still due. */
export function paymentReceiptEmail({ document, hostedUrl, ...payment }: PaymentReceiptEmailInput): MailContent {
  const brand = brandOf(document);
  const view = documentView(document, null);
  const { labels } = view;
  const { receipt } = labels;
  const kind = labels.kinds[document.kind];
  const amount = formatMoney(payment.paymentAmountMinor, document.currency, document.locale);
  const date = formatDay(payment.paymentDate, document.locale);
  const subject = receipt.subject(view.name, isolated(view.seller.name));
  const balance = formatMoney(document.balanceMinor, document.currency, document.locale);
  const rest = document.balanceMinor === 0n ? labels.standing.paidInFull : receipt.rest(isolated(balance));
  const repeated = (facts: (KeyFact | TotalRow)[]) => documentRows(facts.filter(({ key }) => REPEATED.includes(key)));
  const rows: Row[] = [
    ...repeated(view.facts),
    { label: receipt.paymentDate, value: date },
    { label: receipt.amountReceived, value: amount, strong: true },
    ...repeated(view.totals),
  ];
  const received = receipt.received(isolated(amount), isolated(date));
  const footer = sellerFooter(view);
  const frame = { brand, title: subject, language: view.language, preheader: `${received} ${rest}`, footer };
  return {
    subject,
    html: renderEmail('payment-receipt', frame, { labels, kind, amount, date, rest, rows, hostedUrl }),
    text: [
      `${received} ${receipt.thanks}`,
      plainRows(rows),
      `${kind.view}: ${hostedUrl}`,
      `-- \n${footer.join('\n')}`,
    ].join('\n\n'),
    attachments: logoAttachment(brand),
  };
}
