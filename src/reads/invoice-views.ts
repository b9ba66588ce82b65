import type { Cell, View } from './view';
import { column, decimal, expression, id, instant, listOf, many, money, one, relatedId } from './view';
import { userView } from './identity-views';
import { invoiceEventView, invoiceTaxView } from './invoice-part-views';
import { formatAmount } from '../domain/money';

const ofInvoice = (t: string, other: string): string =>
  `${other}.organization_id = ${t}.organization_id AND ${other}.invoice_id = ${t}.id`;

/** The ids of refunds that a migration made tell nothing of their age. */
const oldestFirst = (r: string): string => `${r}.created_at, ${r}.id`;

const invoiceLineView: View = {
  table: 'invoice_lines',
  fields: {
    id: id('invoiceLine'),
    position: column('position'),
    type: column('type'),
    description: column('description'),
    quantity: decimal('quantity'),
    rate: decimal('rate'),
    amount: money('amount_minor', 'parent'),
    taxable: column('taxable'),
    taxes: column('taxes'),
    project: one(
      () => projectView,
      (t, p) => `${p}.organization_id = ${t}.organization_id AND ${p}.id = ${t}.project_id`,
    ),
  },
};

/** A client as the API shows it. */
export const clientView: View = {
  table: 'clients',
  fields: {
    id: id('client'),
    name: column('name'),
    company: column('company'),
    email: column('email'),
    extraRecipients: column('extra_recipients'),
    phone: column('phone'),
    address: column('address'),
    contactPerson: column('contact_person'),
    currency: column('currency'),
    defaultHourlyRate: decimal('default_hourly_rate'),
    paymentTerms: column('payment_terms'),
    taxId: column('tax_id'),
    locale: column('locale'),
    notes: column('notes'),
    isActive: column('is_active'),
    version: column('version'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    projects: many(
      () => projectView,
      (t, p) => `${p}.organization_id = ${t}.organization_id AND ${p}.client_id = ${t}.id AND ${p}.archived_at IS NULL`,
      (p) => `natural_key(${p}.name), ${p}.id`,
    ),
    balance: listOf(
      (t) =>
        `SELECT json_build_array(sum(i.total_minor - i.paid_minor - i.credited_minor)::text, i.currency) FROM invoices i
         WHERE i.organization_id = ${t}.organization_id AND i.client_id = ${t}.id
           AND i.status IN ('PUBLISHED', 'SENT', 'VIEWED', 'OVERDUE') GROUP BY i.currency ORDER BY i.currency`,
      moneyOfCells,
    ),
    credit: listOf(
      (t) =>
        `SELECT json_build_array(sum(p.unapplied_minor)::text, p.currency) FROM payments p
         WHERE p.organization_id = ${t}.organization_id AND p.client_id = ${t}.id AND p.status = 'COMPLETED'
         GROUP BY p.currency HAVING sum(p.unapplied_minor) > 0 ORDER BY p.currency`,
      moneyOfCells,
    ),
  },
};

function moneyOfCells([minor, currency]: Cell[]): { amount: string; currency: string } {
  return { amount: formatAmount(BigInt(minor as string), currency as string), currency: currency as string };
}

const clientOf = (t: string, other: string): string =>
  `${other}.organization_id = ${t}.organization_id AND ${other}.id = ${t}.client_id`;

/** A place in the team of a project. */
const projectMemberView: View = {
  table: 'project_members',
  fields: {
    user: one(
      () => userView,
      (t, u) => `${u}.id = ${t}.user_id AND ${u}.organization_id = ${t}.organization_id`,
    ),
    role: column('role'),
    rate: decimal('rate'),
  },
};

/** A project as the API shows it. */
export const projectView: View = {
  table: 'projects',
  fields: {
    id: id('project'),
    name: column('name'),
    description: column('description'),
    status: column('status'),
    isArchived: expression((t) => `${t}.archived_at IS NOT NULL`),
    defaultRate: decimal('default_rate'),
    defaultBillable: column('default_billable'),
    deadline: column('deadline'),
    tags: column('tags'),
    client: one(() => clientView, clientOf),
    teamMembers: many(
      () => projectMemberView,
      (t, m) => `${m}.organization_id = ${t}.organization_id AND ${m}.project_id = ${t}.id`,
      (m) => `${m}.id`,
    ),
    version: column('version'),
    createdBy: column('created_by'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
  },
};

/** A payment as the API shows it. */
export const paymentView: View = {
  table: 'payments',
  fields: {
    id: id('payment'),
    amount: money('amount_minor'),
    unapplied: money('unapplied_minor'),
    refunded: money('refunded_minor'),
    currency: column('currency'),
    paymentDate: column('payment_date'),
    method: column('method'),
    status: column('status'),
    reference: column('reference'),
    notes: column('notes'),
    externalPaymentId: column('external_payment_id'),
    processorFee: money('processor_fee_minor'),
    voidedAt: instant('voided_at'),
    createdAt: instant('created_at'),
    recordedBy: column('recorded_by'),
    client: one(() => clientView, clientOf),
    allocations: many(
      () => paymentAllocationView,
      (t, a) => `${a}.organization_id = ${t}.organization_id AND ${a}.payment_id = ${t}.id`,
      (a) => `${a}.id`,
    ),
    refunds: many(
      () => refundView,
      (t, r) => `${r}.organization_id = ${t}.organization_id AND ${r}.payment_id = ${t}.id`,
      oldestFirst,
    ),
  },
};

const paymentAllocationView: View = {
  table: 'payment_allocations',
  fields: {
    id: id('allocation'),
    amount: money('amount_minor', 'parent'),
    createdAt: instant('created_at'),
    invoice: one(
      () => invoiceView,
      (t, i) => `${i}.organization_id = ${t}.organization_id AND ${i}.id = ${t}.invoice_id`,
    ),
    payment: one(
      () => paymentView,
      (t, p) => `${p}.organization_id = ${t}.organization_id AND ${p}.id = ${t}.payment_id`,
    ),
  },
};

const refundView: View = {
  table: 'refunds',
  fields: {
    id: id('refund'),
    amount: money('amount_minor', 'parent'),
    status: column('status'),
    refundDate: column('refund_date'),
    method: column('method'),
    externalRefundId: column('external_refund_id'),
    createdAt: instant('created_at'),
    invoice: one(
      () => invoiceView,
      (t, i) => `${i}.organization_id = ${t}.organization_id AND ${i}.id = ${t}.invoice_id`,
    ),
  },
};

/** SQL: the ids of the payments that put money on an invoice, also of those that were given back since; `t` has the organization. */
export function paymentsOn(t: string, invoice: string): string {
  return `SELECT a.payment_id FROM (SELECT organization_id, payment_id, invoice_id FROM payment_allocations
    UNION ALL SELECT organization_id, payment_id, invoice_id FROM refunds) AS a
    WHERE a.organization_id = ${t}.organization_id AND a.invoice_id = ${invoice}`;
}

/** An invoice as the API shows it, whole. */
export const invoiceView: View = {
  table: 'invoices',
  fields: {
    id: id('invoice'),
    number: column('number'),
    status: column('status'),
    clientName: column('client_name'),
    client: one(() => clientView, clientOf),
    issueDate: column('issue_date'),
    dueDate: column('due_date'),
    paymentTerms: column('payment_terms'),
    currency: column('currency'),
    taxCalculation: column('tax_calculation'),
    taxRules: column('tax_rules'),
    discountRate: decimal('discount_rate'),
    subtotal: money('subtotal_minor'),
    discount: money('discount_minor'),
    tax: money('tax_minor'),
    total: money('total_minor'),
    totalPaid: money('paid_minor'),
    credited: money('credited_minor'),
    refunded: money('refunded_minor'),
    refundState: expression(
      (t) =>
        `CASE WHEN ${t}.refunded_minor = 0 THEN 'NONE' WHEN ${t}.paid_minor = 0 THEN 'ALL_MONEY' ELSE 'PARTIAL' END`,
    ),
    remainingBalance: money((t) => `${t}.total_minor - ${t}.paid_minor - ${t}.credited_minor`),
    lines: many(
      () => invoiceLineView,
      ofInvoice,
      (l) => `${l}.position`,
    ),
    taxes: many(
      () => invoiceTaxView,
      ofInvoice,
      (x) => `${x}.position`,
    ),
    payments: many(
      () => paymentView,
      (t, p) => `${p}.organization_id = ${t}.organization_id AND ${p}.id IN (${paymentsOn(t, `${t}.id`)})`,
      (p) => `${p}.id`,
    ),
    allocations: many(
      () => paymentAllocationView,
      ofInvoice,
      (a) => `${a}.id`,
    ),
    refunds: many(() => refundView, ofInvoice, oldestFirst),
    activity: many(
      () => invoiceEventView,
      (t, e) =>
        `${e}.organization_id = ${t}.organization_id AND ${e}.subject_kind = 'invoice' AND ${e}.subject_id = ${t}.id`,
      (e) => `${e}.id`,
    ),
    notes: column('notes'),
    clientNotes: column('client_notes'),
    remindersSent: column('reminders_sent'),
    publishedAt: instant('published_at'),
    sentAt: instant('sent_at'),
    viewedAt: instant('viewed_at'),
    paidAt: instant('paid_at'),
    cancelledAt: instant('cancelled_at'),
    refundedAt: instant('refunded_at'),
    writtenOffAt: instant('written_off_at'),
    version: column('version'),
    createdBy: column('created_by'),
    hostedUrl: relatedId(
      'public_links',
      (t, l) => `${l}.organization_id = ${t}.organization_id AND ${l}.invoice_id = ${t}.id AND ${l}.revoked_at IS NULL`,
    ),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
  },
};
