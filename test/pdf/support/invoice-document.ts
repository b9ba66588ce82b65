import type { DocumentLine, DocumentStyle, InvoiceDocument, Party } from '../../../src/domain/invoice-document';
import { InvoiceStatus } from '../../../src/domain/workflow';

/** A party with everything that can be printed, and what the test wants otherwise. */
export function party(overrides: Partial<Party> = {}): Party {
  return {
    name: 'Studio North',
    company: null,
    email: 'hello@example.com',
    phone: '+49 30 1234567',
    website: 'example.com',
    address: {
      street: 'Example Street 1',
      street2: null,
      city: 'Berlin',
      state: null,
      postalCode: '10115',
      country: 'DE',
    },
    taxId: 'DE123456789',
    registrationNumber: 'HRB 12345',
    contactPerson: null,
    ...overrides,
  };
}

/** A line of 12.5 x 80.00 = 1,000.00. */
export function documentLine(overrides: Partial<DocumentLine> = {}): DocumentLine {
  return {
    type: 'FIXED',
    description: 'Brand workshop',
    quantity: '12.5',
    rate: '80',
    amountMinor: 100_000n,
    taxNames: ['VAT'],
    ...overrides,
  };
}

/** How a document looks when nothing was set. */
export function documentStyle(overrides: Partial<DocumentStyle> = {}): DocumentStyle {
  return {
    layout: 'STANDARD',
    primaryColor: '#1f2937',
    secondaryColor: '#6b7280',
    accentColor: '#2563eb',
    logo: null,
    paperSize: 'A4',
    customFields: [],
    ...overrides,
  };
}

/** A sent invoice of one line, 1,000.00 + 19 % = 1,190.00 USD. */
export function invoiceDocument(overrides: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    kind: 'INVOICE',
    number: 'INV-2025-0042',
    status: InvoiceStatus.SENT,
    issueDate: '2025-03-04',
    dueDate: '2025-04-03',
    paymentTerms: 'Net 30',
    currency: 'USD',
    locale: 'en-US',
    seller: party(),
    buyer: party({ name: 'Rosa Example', company: 'Acme Industries Ltd', taxId: null, registrationNumber: null }),
    style: documentStyle(),
    lines: [documentLine()],
    subtotalMinor: 100_000n,
    discountRate: null,
    discountMinor: 0n,
    taxes: [{ name: 'VAT', rate: '0.19', baseMinor: 100_000n, amountMinor: 19_000n }],
    taxMinor: 19_000n,
    totalMinor: 119_000n,
    paidMinor: 0n,
    creditedMinor: 0n,
    refundedMinor: 0n,
    balanceMinor: 119_000n,
    clientNotes: 'Thank you.',
    ...overrides,
  };
}
