import {
  type AddressInput,
  type CreateClientInput,
  type CreateInvoiceInput,
  type InvoiceLineInput,
} from '../support/generated/operations';

/** An invoice as somebody somewhere would send it, over two lines, with the address that both sides have. */
export interface Sample {
  locale: string;
  currency: string;
  seller: string;
  client: Omit<CreateClientInput, 'locale' | 'currency' | 'address' | 'email'>;
  address: AddressInput;
  /** The lines in the order in which they must be printed. */
  addressLines: string[];
  dueDay: string;
  rates: [string, string];
  invoice?: Partial<CreateInvoiceInput>;
  /** What the two lines have besides. */
  lines?: [Partial<InvoiceLineInput>, Partial<InvoiceLineInput>];
  /** The facts that follow the currency. */
  printed?: [label: string, value: string][];
  quantities?: [string, string];
  /** The notes below the lines, by what they say of their codes. */
  codes?: [string, string];
  /** Why taxes are not charged. */
  taxNotes?: string[];
  paymentInstructions?: string;
  /** What is paid before the invoice is sent, in major units. */
  paid?: string;
}

const LONG = 'The Extraordinarily Long-Named Consulting, Engineering & Partners Company of the Northern Territories';

/** Each is due on 3 May 2027. */
export const samples: Record<string, Sample> = {
  US: {
    ...{
      locale: 'en-US',
      currency: 'USD',
      seller: LONG,
      rates: ['1200.00', '0.0125'],
      dueDay: 'May 3, 2027',
    },
    client: {
      name: 'Rosa Example',
      company: `${LONG} II`,
      contactPerson: 'Accounts payable',
      taxId: '12-3456789',
    },
    address: {
      street: '1 Main St',
      street2: 'Suite 4',
      city: 'New York',
      postalCode: '10001',
      country: 'US',
    },
    addressLines: ['1 Main St', 'Suite 4', 'New York 10001', 'United States'],
    paid: '500.00',
    invoice: {
      discountRate: '0.05',
      taxes: [
        { name: 'GST', rate: '0.05' },
        { name: 'QST', rate: '0.09975' },
      ],
    },
  },
  GB: {
    ...{
      locale: 'en-GB',
      currency: 'GBP',
      seller: 'Thames & Co',
      rates: ['80.00', '7.50'],
      dueDay: '3 May 2027',
    },
    client: { name: 'Crown Ltd' },
    address: {
      street: '10 Downing Street',
      city: 'London',
      postalCode: 'SW1A 2AA',
      country: 'GB',
    },
    addressLines: ['10 Downing Street', 'London', 'SW1A 2AA', 'United Kingdom'],
    invoice: {
      ...{ taxes: [{ name: 'VAT', rate: '0.2' }], discountAmount: '10.00' },
      ...{ poNumber: 'PO 4711/b', buyerReference: 'Cost centre & 12' },
      ...{ serviceFrom: '2027-03-01', serviceTo: '2027-03-31' },
    },
    lines: [{ unit: 'DAY' }, { unit: 'pallets & 12' }],
    printed: [
      ['Service period', '1 March 2027 – 31 March 2027'],
      ['PO number', 'PO 4711/b'],
      ['Your reference', 'Cost centre & 12'],
    ],
    quantities: ['12.5 days', '1,000 pallets & 12'],
    paymentInstructions: 'Bank of Thames\nSort code 00-11-22',
  },
  DE: {
    ...{
      locale: 'de-DE',
      currency: 'EUR',
      seller: 'Büro Süd',
      rates: ['1234.56', '9.99'],
      dueDay: '3 May 2027',
    },
    client: { name: 'Jörg Groß', company: 'Größe GmbH' },
    address: {
      street: 'Marienplatz 1',
      city: 'München',
      state: 'Bayern',
      postalCode: '80331',
      country: 'DE',
    },
    addressLines: ['Marienplatz 1', '80331 München', 'Bayern', 'Germany'],
    invoice: { taxes: [{ name: 'USt', rate: '0.19' }] },
  },
  JP: {
    ...{
      locale: 'ja-JP',
      currency: 'JPY',
      seller: '株式会社北斎',
      rates: ['120000', '980'],
      dueDay: 'May 3, 2027',
    },
    client: { name: '山田 太郎', company: '東京商事株式会社' },
    address: {
      street: '千代田1-1',
      city: '千代田区',
      state: '東京都',
      postalCode: '100-0001',
      country: 'JP',
    },
    addressLines: ['〒100-0001', '東京都千代田区', '千代田1-1', 'Japan'],
    invoice: { taxes: [{ name: '消費税', rate: '0.1' }], discountRate: '0.1' },
  },
  FR: {
    ...{
      locale: 'fr-FR',
      currency: 'EUR',
      seller: 'Atelier Élan',
      rates: ['12345.67', '0.5'],
      dueDay: '3 May 2027',
    },
    client: { name: 'Société Générique' },
    address: {
      street: '1 rue de Rivoli',
      city: 'Paris',
      postalCode: '75001',
      country: 'FR',
    },
    addressLines: ['1 rue de Rivoli', '75001 Paris', 'France'],
    invoice: { taxes: [{ name: 'TVA', rate: '0.055' }], pricesIncludeTax: true, discountRate: '0.1' },
  },
  IN: {
    ...{
      locale: 'en-IN',
      currency: 'INR',
      seller: 'Lotus Works',
      rates: ['1234567.00', '10'],
      dueDay: '3 May 2027',
    },
    client: { name: 'नमन', contactPerson: 'Priya' },
    address: {
      street: '12 MG Road',
      city: 'Bengaluru',
      state: 'Karnataka',
      postalCode: '560001',
      country: 'IN',
    },
    addressLines: ['12 MG Road', 'Bengaluru 560001', 'Karnataka', 'India'],
    invoice: {
      taxes: [
        { name: 'CGST', rate: '0.09' },
        { name: 'SGST', rate: '0.09' },
      ],
    },
    lines: [
      { unit: 'HOUR', code: { scheme: 'HSN_SAC', value: '998314' } },
      { unit: 'नग', code: { scheme: 'UNSPSC', value: '81112105' } },
    ],
    quantities: ['12.5 hours', '1,000 नग'],
    codes: ['HSN/SAC 998314', 'UNSPSC 81112105'],
  },
  BR: {
    ...{
      locale: 'pt-BR',
      currency: 'BRL',
      seller: 'Estúdio São',
      rates: ['99.90', '3'],
      dueDay: '3 May 2027',
    },
    client: { name: 'Irmãos Ltda' },
    address: {
      street: 'Rua A, 12',
      city: 'São Paulo',
      state: 'SP',
      postalCode: '01310-100',
      country: 'BR',
    },
    addressLines: ['Rua A, 12', 'São Paulo-SP', '01310-100', 'Brazil'],
    invoice: { discountRate: '0.333333' },
  },
  KW: {
    ...{
      locale: 'ar-EG',
      currency: 'KWD',
      seller: 'استوديو الشمال',
      rates: ['45.125', '1.005'],
      dueDay: '3 May 2027',
    },
    client: { name: 'محمد', company: 'شركة النيل' },
    address: {
      street: 'شارع 12',
      city: 'القاهرة',
      postalCode: '11511',
      country: 'EG',
    },
    addressLines: ['شارع 12', 'القاهرة', '11511', 'Egypt'],
    invoice: { taxes: [{ name: 'ضريبة', rate: '0.14' }] },
  },
  TH: {
    ...{
      locale: 'th-TH',
      currency: 'THB',
      seller: 'Bangkok Studio',
      rates: ['500.00', '2'],
      dueDay: '3 May 2027',
    },
    client: { name: 'ออกแบบ' },
    address: {
      street: '1 Silom',
      city: 'Bang Rak',
      state: 'Bangkok',
      postalCode: '10500',
      country: 'TH',
    },
    addressLines: ['1 Silom', 'Bang Rak', 'Bangkok 10500', 'Thailand'],
  },
  IR: {
    ...{
      locale: 'fa-IR',
      currency: 'EUR',
      seller: 'Persian Studio',
      rates: ['500.00', '2'],
      dueDay: '3 May 2027',
    },
    client: { name: 'سارا' },
    address: { city: 'Roma', state: 'RM', postalCode: '00184', country: 'IT' },
    addressLines: ['00184 Roma RM', 'Italy'],
    invoice: {
      taxes: [
        { name: 'IVA', rate: '0', category: 'EXPORT' },
        { name: 'Bollo', rate: '0', category: 'EXEMPT', reason: 'Art. 13 & all. B' },
      ],
    },
    taxNotes: ['Bollo: Art. 13 & all. B', 'IVA: Export, not charged'],
  },
};
