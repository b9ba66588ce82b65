import type { InvoiceDocument } from '../../src/domain/invoice-document';
import { InvoiceStatus } from '../../src/domain/workflow';

/** An invoice as a studio would send it, with two taxes and a discount; `changes` replace what a test is about. */
export function sampleDocument(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    kind: 'INVOICE',
    number: 'INV-2026-11-001',
    status: InvoiceStatus.SENT,
    issueDate: '2026-11-01',
    dueDate: '2026-12-01',
    paymentTerms: 'Net 30',
    currency: 'CAD',
    locale: 'en-CA',
    seller: {
      name: 'Northwind Studio',
      company: 'Northwind Studio Inc.',
      email: 'billing@northwind.example',
      phone: '+1 514 555 0100',
      website: 'https://northwind.example',
      address: {
        street: '500 Rue Sainte-Catherine',
        city: 'Montréal',
        state: 'QC',
        postalCode: 'H3B 1A6',
        country: 'CA',
      },
      taxId: '123456789 RT0001',
      registrationNumber: '1140000000',
      contactPerson: null,
    },
    buyer: {
      name: 'Acme Corporation',
      company: 'Acme Holdings',
      email: 'accounts@acme.example',
      phone: '+1 416 555 0199',
      website: null,
      address: { street: '1 Main Street', street2: 'Floor 4', city: 'Toronto', country: 'CA' },
      taxId: '987654321 RT0001',
      registrationNumber: null,
      contactPerson: 'Accounts payable',
    },
    style: {
      layout: 'STANDARD',
      primaryColor: '#0f766e',
      secondaryColor: '#111827',
      accentColor: '#f59e0b',
      logo: null,
      paperSize: 'A4',
      customFields: [
        { name: 'PO number', value: 'PO-7781', position: 'HEADER' },
        { name: 'Bank', value: 'First Bank', position: 'FOOTER' },
      ],
    },
    lines: [
      {
        type: 'TIME',
        description: 'Design workshop',
        quantity: '12.5',
        rate: '80',
        amountMinor: 100_000n,
        taxNames: ['GST', 'QST'],
      },
      {
        type: 'FIXED',
        description: 'Hosting',
        quantity: '1',
        rate: '50.125',
        amountMinor: 5_013n,
        taxNames: ['GST'],
      },
    ],
    subtotalMinor: 105_013n,
    discountRate: '0.1',
    discountMinor: 10_501n,
    taxes: [
      { name: 'GST', rate: '0.05', baseMinor: 105_013n, amountMinor: 5_251n },
      { name: 'QST', rate: '0.09975', baseMinor: 100_000n, amountMinor: 9_975n },
    ],
    taxMinor: 15_226n,
    totalMinor: 109_738n,
    paidMinor: 9_738n,
    creditedMinor: 0n,
    refundedMinor: 0n,
    balanceMinor: 100_000n,
    clientNotes: 'Thank you.\nPay by transfer.',
    ...changes,
  };
}

/** What somebody would write into a form to get it run, or to break out of an attribute. */
export const ATTACK = `"'><script>document.title='owned'</script><img src=x onerror=alert(1)>&`;

/** The sample with the attack in every text that people can write. */
export function hostileDocument(): InvoiceDocument {
  const sample = sampleDocument({ locale: 'en-US' });
  const { style } = sample;
  return {
    ...sample,
    number: ATTACK,
    paymentTerms: ATTACK,
    seller: withAttack(sample.seller),
    buyer: withAttack(sample.buyer),
    style: {
      ...style,
      primaryColor: `red;}${ATTACK}`,
      logo: `data:image/png;base64,AAAA${ATTACK}`,
      customFields: style.customFields.map(withAttack).map((field, index) => ({
        ...field,
        position: index === 0 ? 'HEADER' : 'FOOTER',
      })),
    },
    // Taxes are named where they differ.
    lines: sample.lines.map((line, index) => ({
      ...line,
      description: ATTACK,
      taxNames: index === 0 ? [ATTACK] : [ATTACK, ATTACK],
    })),
    taxes: sample.taxes.map((tax) => ({ ...tax, name: ATTACK })),
    clientNotes: ATTACK,
  };
}

function withAttack<Value>(value: Value): Value {
  if (typeof value === 'string') return ATTACK as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withAttack(part)])) as Value;
}

/** The markup of the attack that must not be left in a page: neither the element nor its broken-out attribute. */
export const ATTACK_MARKUP = /<script|<img src=x|red;\}/i;
