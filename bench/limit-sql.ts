import { uuidv7 } from 'uuidv7';

/** Money in major units with the two digits of USD, as the API gives it; the LIMIT need not know other currencies. */
const major = (minor: string): string => `to_char((${minor}) / 100.0, 'FM999999999990.00')`;
const money = (minor: string, of = 'i'): string =>
  `json_build_object('amount', ${major(minor)}, 'currency', ${of}.currency)`;
const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ofInvoice = (t: string): string => `${t}.organization_id = i.organization_id AND ${t}.invoice_id = i.id`;

/** The page of invoices as one JSON text: `$1` organization, `$2` status. */
const LIST = `
  SELECT json_build_object('data', json_build_object('invoices', json_build_object('nodes', coalesce(json_agg(x.row), '[]'))))::text AS body
  FROM (
    SELECT json_build_object(
      'id', i.id, 'number', i.number, 'status', i.status, 'issueDate', i.issue_date, 'dueDate', i.due_date,
      'total', ${money('i.total_minor')}, 'totalPaid', ${money('i.paid_minor')},
      'remainingBalance', ${money('i.total_minor - i.paid_minor')},
      'client', (SELECT json_build_object('id', c.id, 'name', c.name) FROM clients c
                 WHERE c.organization_id = i.organization_id AND c.id = i.client_id),
      'lines', (SELECT json_agg(json_build_object('description', l.description, 'quantity', trim_scale(l.quantity)::text,
                  'rate', trim_scale(l.rate)::text, 'amount', json_build_object('amount', ${major('l.amount_minor')})) ORDER BY l.position)
                FROM invoice_lines l WHERE ${ofInvoice('l')}),
      'payments', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', p.id, 'amount', json_build_object('amount', ${major('p.amount_minor')}),
                     'paymentDate', p.payment_date) ORDER BY p.id), '[]'))
                   FROM payment_allocations a JOIN payments p ON p.organization_id = a.organization_id AND p.id = a.payment_id
                   WHERE ${ofInvoice('a')})) AS row
    FROM invoices i WHERE i.organization_id = $1 AND i.status = $2
    ORDER BY i.issue_date DESC, i.id DESC LIMIT 20) x`;

/** The newest 50 entries of time with project, client and user as one JSON text: `$1` organization, `$2` how many. */
const TIME = `
  SELECT json_build_object('data', json_build_object('timeEntries', json_build_object('nodes', coalesce(json_agg(x.row), '[]'))))::text AS body
  FROM (
    SELECT json_build_object(
      'id', e.id, 'date', e.date, 'durationMinutes', e.duration_minutes, 'description', e.description, 'billable', e.billable,
      'status', e.status, 'rate', trim_scale(e.rate)::text,
      'amount', CASE WHEN e.billable THEN ${money('round(e.duration_minutes * e.rate * 100 / 60)', 'e')} END,
      'project', (SELECT json_build_object('id', p.id, 'name', p.name) FROM projects p
                  WHERE p.organization_id = e.organization_id AND p.id = e.project_id),
      'client', (SELECT json_build_object('id', c.id, 'name', c.name) FROM clients c
                 WHERE c.organization_id = e.organization_id AND c.id = e.client_id),
      'user', (SELECT json_build_object('id', u.id, 'name', u.name) FROM members m JOIN users u ON u.id = m.user_id
               WHERE m.organization_id = e.organization_id AND m.user_id = e.user_id)) AS row
    FROM time_entries e WHERE e.organization_id = $1
    ORDER BY e.date DESC, e.id DESC LIMIT $2) x`;

/** One invoice, whole, as one JSON text: `$1` organization, `$2` id. */
const ONE = `
  SELECT json_build_object('data', json_build_object('invoice', json_build_object(
    'id', i.id, 'number', i.number, 'status', i.status, 'clientName', i.client_name, 'issueDate', i.issue_date, 'dueDate', i.due_date,
    'paymentTerms', i.payment_terms, 'currency', i.currency, 'subtotal', ${money('i.subtotal_minor')},
    'discount', ${money('i.discount_minor')}, 'tax', ${money('i.tax_minor')}, 'total', ${money('i.total_minor')},
    'totalPaid', ${money('i.paid_minor')}, 'remainingBalance', ${money('i.total_minor - i.paid_minor')},
    'notes', i.notes, 'clientNotes', i.client_notes, 'publishedAt', ${instant('i.published_at')}, 'sentAt', ${instant('i.sent_at')},
    'viewedAt', ${instant('i.viewed_at')}, 'paidAt', ${instant('i.paid_at')}, 'version', i.version,
    'createdAt', ${instant('i.created_at')}, 'updatedAt', ${instant('i.updated_at')},
    'client', (SELECT json_build_object('id', c.id, 'name', c.name, 'company', c.company, 'email', c.email, 'phone', c.phone,
        'address', json_build_object('street', c.address->'street', 'city', c.address->'city',
          'postalCode', c.address->'postalCode', 'country', c.address->'country'))
      FROM clients c WHERE c.organization_id = i.organization_id AND c.id = i.client_id),
    'lines', (SELECT json_agg(json_build_object('id', l.id, 'position', l.position, 'type', l.type, 'description', l.description,
        'quantity', trim_scale(l.quantity)::text, 'rate', trim_scale(l.rate)::text, 'amount', ${money('l.amount_minor')},
        'taxable', l.taxable) ORDER BY l.position) FROM invoice_lines l WHERE ${ofInvoice('l')}),
    'taxes', (SELECT json_agg(json_build_object('name', x.name, 'rate', trim_scale(x.rate)::text, 'base', ${money('x.base_minor')},
        'amount', ${money('x.amount_minor')}) ORDER BY x.position) FROM invoice_taxes x WHERE ${ofInvoice('x')}),
    'payments', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', p.id, 'amount', ${money('p.amount_minor', 'p')}, 'paymentDate', p.payment_date,
        'method', p.method, 'status', p.status, 'reference', p.reference) ORDER BY p.id), '[]'))
      FROM payment_allocations a JOIN payments p ON p.organization_id = a.organization_id AND p.id = a.payment_id WHERE ${ofInvoice('a')}),
    'activity', (SELECT json_build_object('nodes', json_agg(json_build_object('id', e.id, 'type', upper(split_part(e.type, '.', 2)), 'at', ${instant('e.at')}) ORDER BY e.id))
      FROM events e WHERE e.organization_id = i.organization_id AND e.subject_kind = 'invoice' AND e.subject_id = i.id)
  )))::text AS body
  FROM invoices i WHERE i.organization_id = $1 AND i.id = $2`;

/** Pays a part of an invoice: `$1` organization, `$2` invoice, `$3` amount in minor units, `$4` reference, `$5` and `$6` new ids. */
const PAY = `
  WITH i AS (
    UPDATE invoices SET paid_minor = paid_minor + $3::bigint, version = version + 1, updated_at = now(),
      status = CASE WHEN paid_minor + $3::bigint = total_minor THEN 'PAID' ELSE status END,
      paid_at = CASE WHEN paid_minor + $3::bigint = total_minor THEN now() END
    WHERE organization_id = $1 AND id = $2 AND status IN ('PUBLISHED', 'SENT', 'VIEWED', 'OVERDUE')
      AND paid_minor + $3::bigint <= total_minor
    RETURNING id, client_id, currency, status, total_minor, paid_minor),
  p AS (
    INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, reference, created_at)
    SELECT $1, $5, client_id, currency, $3::bigint, current_date, 'BANK_TRANSFER', $4, now() FROM i
    RETURNING id, amount_minor, currency),
  a AS (
    INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
    SELECT $1, $6, p.id, $2, p.amount_minor, now() FROM p)
  SELECT json_build_object('data', json_build_object('recordPayment', json_build_object(
    'payment', json_build_object('id', p.id, 'amount', ${money('p.amount_minor', 'p')}),
    'invoice', json_build_object('id', i.id, 'status', i.status, 'remainingBalance', ${money('i.total_minor - i.paid_minor')})
  )))::text AS body FROM p, i`;

/** What LIMIT is asked with. */
export interface LimitVariables {
  status: string;
  first: number;
  id: string;
  input: { invoiceId: string; amount: string; reference: string };
}

/** One statement an operation, and what it takes beside the organization. */
export const LIMIT_STATEMENTS: Readonly<
  Record<string, { text: string; values: (variables: LimitVariables) => (string | number)[] }>
> = {
  InvoiceList: { text: LIST, values: ({ status }) => [status] },
  TimeList: { text: TIME, values: ({ first }) => [first] },
  OneInvoice: { text: ONE, values: ({ id }) => [id] },
  RecordPayment: {
    text: PAY,
    values: ({ input }) => [input.invoiceId, input.amount.replace('.', ''), input.reference, uuidv7(), uuidv7()],
  },
};
