export const INVOICE_COLUMNS = `id, client_id, client_name, number, status, issue_date, due_date, payment_terms, currency, subtotal_minor,
  discount_minor, tax_minor, total_minor, paid_minor, notes, client_notes, published_at, sent_at, viewed_at, paid_at, version,
  created_at, updated_at`;

/** Rows as `pg` gives them, and the objects of the schema that they become. */
export interface InvoiceRow {
  id: string;
  client_id: string;
  client_name: string;
  number: string | null;
  status: string;
  issue_date: string;
  due_date: string;
  payment_terms: string;
  currency: string;
  subtotal_minor: string;
  discount_minor: string;
  tax_minor: string;
  total_minor: string;
  paid_minor: string;
  notes: string | null;
  client_notes: string | null;
  published_at: Date | null;
  sent_at: Date | null;
  viewed_at: Date | null;
  paid_at: Date | null;
  version: number;
  created_at: Date;
  updated_at: Date;
}

export interface LineRow {
  id: string;
  invoice_id: string;
  position: number;
  type: string;
  description: string;
  quantity: string;
  rate: string;
  amount_minor: string;
  taxable: boolean;
}

export interface TaxRow {
  invoice_id: string;
  name: string;
  rate: string;
  base_minor: string;
  amount_minor: string;
}

export interface PaymentRow {
  id: string;
  invoice_id: string;
  amount_minor: string;
  currency: string;
  payment_date: string;
  method: string;
  status: string;
  reference: string | null;
}

export interface EventRow {
  id: string;
  invoice_id: string;
  type: string;
  at: Date;
}

export const TIME_COLUMNS =
  'id, project_id, client_id, user_id, date, duration_minutes, description, billable, status, rate, currency';

export interface TimeRow {
  id: string;
  project_id: string;
  client_id: string;
  user_id: string;
  date: string;
  duration_minutes: number;
  description: string;
  billable: boolean;
  status: string;
  rate: string;
  currency: string;
}

export type InvoiceObject = ReturnType<typeof invoiceOf>;

const money = (minor: string | number, currency: string) => ({ amount: (Number(minor) / 100).toFixed(2), currency });
const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
/** `12.5000` as `12.5`. */
const plain = (decimal: string): string => String(Number(decimal));

export const invoiceOf = (row: InvoiceRow) => ({
  id: row.id,
  clientId: row.client_id,
  clientName: row.client_name,
  number: row.number,
  status: row.status,
  issueDate: row.issue_date,
  dueDate: row.due_date,
  paymentTerms: row.payment_terms,
  currency: row.currency,
  subtotal: money(row.subtotal_minor, row.currency),
  discount: money(row.discount_minor, row.currency),
  tax: money(row.tax_minor, row.currency),
  total: money(row.total_minor, row.currency),
  totalPaid: money(row.paid_minor, row.currency),
  remainingBalance: money(Number(row.total_minor) - Number(row.paid_minor), row.currency),
  notes: row.notes,
  clientNotes: row.client_notes,
  publishedAt: instant(row.published_at),
  sentAt: instant(row.sent_at),
  viewedAt: instant(row.viewed_at),
  paidAt: instant(row.paid_at),
  version: row.version,
  createdAt: instant(row.created_at),
  updatedAt: instant(row.updated_at),
});

export type TimeObject = ReturnType<typeof timeOf>;

export const timeOf = (row: TimeRow) => ({
  id: row.id,
  projectId: row.project_id,
  clientId: row.client_id,
  userId: row.user_id,
  date: row.date,
  durationMinutes: row.duration_minutes,
  description: row.description,
  billable: row.billable,
  status: row.status,
  rate: plain(row.rate),
  amount: row.billable ? money(Math.round((row.duration_minutes * Number(row.rate) * 100) / 60), row.currency) : null,
});

export const lineOf = (row: LineRow, currency: string) => ({
  ...row,
  quantity: plain(row.quantity),
  rate: plain(row.rate),
  amount: money(row.amount_minor, currency),
});

export const taxOf = (row: TaxRow, currency: string) => ({
  name: row.name,
  rate: plain(row.rate),
  base: money(row.base_minor, currency),
  amount: money(row.amount_minor, currency),
});

export const paymentOf = (row: Omit<PaymentRow, 'invoice_id'>) => ({
  id: row.id,
  amount: money(row.amount_minor, row.currency),
  paymentDate: row.payment_date,
  method: row.method,
  status: row.status,
  reference: row.reference,
});

/** `invoice.payment_recorded` as `PAYMENT_RECORDED`. */
export const eventOf = (row: EventRow) => ({
  id: row.id,
  type: row.type.slice(row.type.indexOf('.') + 1).toUpperCase(),
  at: instant(row.at),
});
