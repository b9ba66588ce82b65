import type { InvoiceDocument } from '../../domain/invoice-document';
import { brandOf } from '../../documents/brand';
import { formatDay, isolated, moneyOf } from '../../documents/document-format';
import type { MailContent } from '../mailer';
import { invoiceName, sellerFooter, type SummaryRow } from '../../documents/invoice-summary';
import { logoAttachment, renderEmail } from './render-email';

/** What the receipt says. The amount is in minor units of the invoice's currency, the date `YYYY-MM-DD`. */
export interface PaymentReceiptEmailInput {
  document: InvoiceDocument;
  paymentAmountMinor: bigint;
  paymentDate: string;
  hostedUrl: string;
}

/** The email that thanks the client for a payment, and says what is left of the invoice after it. */
export function paymentReceiptEmail(input: PaymentReceiptEmailInput): MailContent {
  const { document, hostedUrl } = input;
  const brand = brandOf(document);
  const amount = moneyOf(document, input.paymentAmountMinor);
  const date = formatDay(input.paymentDate, document.locale);
  const subject = `Payment received for ${invoiceName(document)} from ${isolated(brand.name)}`;
  const rest =
    document.balanceMinor === 0n ? 'Paid in full' : `${isolated(moneyOf(document, document.balanceMinor))} left to pay`;
  const rows: SummaryRow[] = [
    ...(document.number ? [{ label: 'Invoice number', value: document.number }] : []),
    { label: 'Payment date', value: date },
    { label: 'Amount received', value: amount, strong: true },
    { label: 'Invoice total', value: moneyOf(document, document.totalMinor) },
    { label: 'Paid so far', value: moneyOf(document, document.paidMinor) },
    { label: 'Left to pay', value: moneyOf(document, document.balanceMinor), strong: true },
  ];
  const footer = sellerFooter(document, brand);
  const frame = {
    brand,
    title: subject,
    preheader: `We received ${isolated(amount)} on ${isolated(date)}. ${rest}.`,
    footer,
  };
  return {
    subject,
    html: renderEmail('payment-receipt', frame, { amount, date, rest, rows, hostedUrl }),
    text: [
      `We received ${isolated(amount)} on ${isolated(date)}. Thank you.`,
      rows.map(({ label, value }) => `${label}: ${value}`).join('\n'),
      `View invoice: ${hostedUrl}`,
      `-- \n${footer.filter(Boolean).join('\n')}`,
    ].join('\n\n'),
    attachments: logoAttachment(brand),
  };
}
