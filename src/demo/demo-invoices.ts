import { PaymentMethod } from '../domain/payment-method';
import { TimeGrouping } from '../domain/time-lines';
import { CodeScheme, LineType, TaxCategory } from '../schema/enums/invoice-enums';
import type { CreateInvoiceInput } from '../schema/inputs/invoice-inputs';
import type { InvoiceLineInput } from '../schema/inputs/invoice-line-inputs';
import type { DemoClientKey } from './demo-clients';
import type { DemoProjectKey } from './demo-projects';

/** An event of a demo invoice, in days after its creation (0.1 is a little later on the same day). */
export type DemoStep = { after: number } & (
  | { act: 'publish' | 'send' | 'view' | 'cancel' | 'refund' | 'writeOff' }
  | { act: 'pay'; amount: string; method: PaymentMethod; reference: string }
);

/** One demo invoice: its client, its age in days, its contents, and its events. */
export interface DemoInvoice {
  client: DemoClientKey;
  daysAgo: number;
  fields: Omit<CreateInvoiceInput, 'clientId'>;
  /** The project that all its lines bill; none if omitted. */
  project?: DemoProjectKey;
  /** Bills the project's time of the weeks that were approved first, in these groups. */
  groupsTimeBy?: TimeGrouping;
  /** Bills the demo's expenses that are to be billed. */
  billsExpenses?: true;
  story: DemoStep[];
}

function line(description: string, quantity: string, rate: string): InvoiceLineInput {
  return { description, quantity, rate };
}

const SENT: DemoStep[] = [{ after: 0.1, act: 'send' }];
const VIEWED: DemoStep[] = [...SENT, { after: 0.4, act: 'view' }];

const PAGES = [
  'Home',
  'About',
  'Our coffees',
  'Single origin',
  'Subscriptions',
  'Wholesale',
  'Brewing guides',
  'Store locator',
  'Journal',
  'Checkout',
];
const TASKS: readonly [task: string, hours: string, rate: string][] = [
  ['content outline', '1.5', '95'],
  ['wireframes', '2.25', '110'],
  ['visual design', '4', '120'],
  ['build and browser tests', '6.5', '125'],
];

/** Ten pages with four tasks each: 40 lines, which take more than one page of a PDF. */
const WEBSITE: InvoiceLineInput[] = PAGES.flatMap((page) =>
  TASKS.map(([task, hours, rate]) => ({ ...line(`${page}: ${task}`, hours, rate), type: LineType.TIME })),
);

/** Oldest first, so that numbers and monthly allowances are used in chronological order. Covers every status. */
export const DEMO_INVOICES: readonly DemoInvoice[] = [
  {
    client: 'kestrel',
    daysAgo: 148,
    project: 'packaging',
    fields: {
      lines: [line('Brand identity: discovery and naming', '1', '2400'), line('Logo and colour system', '1', '3850')],
    },
    story: [
      ...VIEWED,
      { after: 21, act: 'pay', amount: '6250.00', method: PaymentMethod.BANK_TRANSFER, reference: 'ACH 20881' },
    ],
  },
  {
    client: 'lumiere',
    daysAgo: 121,
    project: 'festival',
    fields: {
      taxes: [{ name: 'TVA', rate: '0.20' }],
      lines: [
        line('Exposition d’automne : identité visuelle', '1', '4200'),
        line('Affiches, 3 formats', '3', '380.50'),
      ],
    },
    story: [
      ...VIEWED,
      { after: 28, act: 'pay', amount: '6409.80', method: PaymentMethod.BANK_TRANSFER, reference: 'SEPA 7F-2210' },
    ],
  },
  {
    client: 'minato',
    daysAgo: 97,
    fields: {
      taxes: [{ name: '消費税', rate: '0.10' }],
      lines: [line('店内サインのデザイン', '1', '280000'), line('紙袋とブックカバーの印刷データ', '2', '45000')],
    },
    story: [
      ...SENT,
      { after: 12, act: 'pay', amount: '407000', method: PaymentMethod.CREDIT_CARD, reference: 'card 4242' },
    ],
  },
  {
    client: 'kestrel',
    daysAgo: 90,
    project: 'packaging',
    fields: { lines: [line('Packaging concept, second direction', '1', '1800')], notes: 'Ordered twice by mistake.' },
    story: [...SENT, { after: 2, act: 'cancel' }],
  },
  {
    client: 'aegean',
    daysAgo: 76,
    fields: {
      taxes: [{ name: 'ΦΠΑ', rate: '0.24' }],
      lines: [line('Ετήσια έκθεση: σχεδιασμός και στοιχειοθεσία', '1', '3100')],
    },
    story: [
      ...VIEWED,
      { after: 9, act: 'pay', amount: '3844.00', method: PaymentMethod.PAYPAL, reference: 'PP-8812' },
      { after: 16, act: 'refund' },
    ],
  },
  {
    client: 'oasis',
    daysAgo: 62,
    project: 'shop',
    fields: {
      taxes: [{ name: 'Sales tax', rate: '0', category: TaxCategory.EXPORT }],
      lines: [line('تصميم متجر إلكتروني', '1', '5200'), line('ترجمة واجهة المتجر', '12', '45')],
    },
    story: [
      ...VIEWED,
      { after: 20, act: 'pay', amount: '2500.00', method: PaymentMethod.BANK_TRANSFER, reference: 'TT 55190' },
    ],
  },
  {
    client: 'lumiere',
    daysAgo: 47,
    fields: {
      taxes: [{ name: 'TVA', rate: '0.20' }],
      poNumber: 'BC-2210',
      lines: [{ ...line('Site de billetterie : maintenance', '3', '450'), unit: 'MONTH' }],
    },
    story: [...SENT, { after: 45, act: 'writeOff' }],
  },
  {
    client: 'qinglan',
    daysAgo: 41,
    fields: { lines: [line('春茶礼盒包装设计', '1', '3600'), line('产品摄影（半天）', '0.5', '1400')] },
    story: [
      ...VIEWED,
      { after: 10, act: 'pay', amount: '2000.00', method: PaymentMethod.BANK_TRANSFER, reference: '定金' },
      { after: 33, act: 'pay', amount: '2300.00', method: PaymentMethod.BANK_TRANSFER, reference: '尾款' },
    ],
  },
  {
    client: 'kestrel',
    daysAgo: 20,
    project: 'website',
    fields: {
      lines: WEBSITE,
      paymentTerms: 'Net 60',
      clientNotes:
        'Website as agreed in the proposal. Hours per page are listed so that you can share them with your team.',
    },
    story: VIEWED,
  },
  {
    client: 'boreal',
    daysAgo: 14,
    fields: {
      poNumber: 'EB-1042',
      buyerReference: 'Boutiques',
      tags: ['print'],
      discountRate: '0.10',
      taxes: [
        { name: 'GST', rate: '0.05' },
        { name: 'QST', rate: '0.09975' },
      ],
      lines: [
        {
          ...line('Étiquettes, gamme de six produits', '6', '420'),
          ...{ unit: 'PIECE', code: { scheme: CodeScheme.UNSPSC, value: '82141502' } },
        },
        line('Catalogue des boutiques, 24 pages', '1', '1980'),
      ],
    },
    story: SENT,
  },
  {
    client: 'kestrel',
    daysAgo: 12,
    project: 'website',
    groupsTimeBy: TimeGrouping.TASK,
    billsExpenses: true,
    fields: {
      paymentTerms: 'Net 60',
      lines: [line('Stock photographs', '12', '18')],
      clientNotes: 'Two weeks of the shop, by task.',
    },
    story: VIEWED,
  },
  {
    client: 'lumiere',
    daysAgo: 10,
    project: 'festival',
    groupsTimeBy: TimeGrouping.DAY,
    fields: { taxes: [{ name: 'TVA', rate: '0.20' }] },
    story: [],
  },
  {
    client: 'minato',
    daysAgo: 9,
    fields: {
      paymentTerms: 'Net 45',
      taxes: [{ name: '消費税', rate: '0.10' }],
      pricesIncludeTax: true,
      lines: [line('年末フェアの告知ポスター', '1', '96000')],
    },
    story: SENT,
  },
  {
    client: 'oasis',
    daysAgo: 6,
    fields: {
      paymentTerms: 'Net 45',
      lines: [
        line('صيانة المتجر، شهر واحد', '1', '640'),
        { ...line('خصم عميل دائم', '1', '-40'), type: LineType.DISCOUNT },
      ],
    },
    story: [...VIEWED, { after: 3, act: 'pay', amount: '250.00', method: PaymentMethod.OTHER, reference: 'TT 55871' }],
  },
  {
    client: 'qinglan',
    daysAgo: 3,
    fields: { lines: [{ ...line('茶谱册子排版', '32', '38.50'), unit: '页' }] },
    story: [{ after: 0.1, act: 'publish' }],
  },
  {
    client: 'aegean',
    daysAgo: 1,
    fields: {
      taxes: [{ name: 'ΦΠΑ', rate: '0.24' }],
      lines: [{ ...line('Σήμανση πλοίων: μελέτη', '18', '95'), unit: 'HOUR' }],
    },
    story: [],
  },
  {
    client: 'kestrel',
    daysAgo: 0,
    fields: {
      discountAmount: '150',
      lines: [line('Holiday campaign: concept', '1', '2200'), line('Copywriting', '6', '90')],
    },
    story: [],
  },
];
