import { ID_PREFIXES, type IdKind } from '../domain/ids';
import type { Permission } from '../domain/permissions';
import { adminUserView } from './admin-user';
import { administratorView } from './administrator';
import { auditEntryView } from './audit-entry';
import { clientView } from './client';
import { creditLineView } from './credit-line';
import { creditNoteView } from './credit-note';
import { creditNoteTaxView } from './credit-note-tax';
import type { View } from './define-view';
import { deliveryView } from './delivery';
import { estimateView } from './estimate';
import { estimateLineView } from './estimate-line';
import { estimateTaxView } from './estimate-tax';
import { expenseView } from './expense';
import { invitationView } from './invitation';
import { invoiceView } from './invoice';
import { invoiceEventView } from './invoice-event';
import { invoiceLineView } from './invoice-line';
import { invoiceTaxView } from './invoice-tax';
import { itemView } from './item';
import { jobView } from './job';
import { meView } from './me';
import { memberView } from './member';
import type { FurtherRowName, ApiOf, NounName, RowName } from './nouns';
import { organizationView } from './organization';
import { paymentView } from './payment';
import { paymentAllocationView } from './payment-allocation';
import { planOfferView } from './plan-offer';
import { projectView } from './project';
import { projectMemberView } from './project-member';
import { recurringInvoiceView } from './recurring-invoice';
import { refundView } from './refund';
import { rateView } from './rate';
import { taskView } from './task';
import { taxRateView } from './tax-rate';
import { timeEntryView } from './time-entry';
import { timeImportView } from './time-import';
import { userView } from './user';

/** Every noun by its name. Definitions refer to each other by name, without importing each other. */
export const VIEWS: { readonly [N in NounName]: View<ApiOf<N>> } = {
  administrator: administratorView,
  adminUser: adminUserView,
  auditEntry: auditEntryView,
  client: clientView,
  creditLine: creditLineView,
  creditNote: creditNoteView,
  creditNoteTax: creditNoteTaxView,
  delivery: deliveryView,
  estimate: estimateView,
  estimateLine: estimateLineView,
  estimateTax: estimateTaxView,
  expense: expenseView,
  invitation: invitationView,
  invoice: invoiceView,
  invoiceEvent: invoiceEventView,
  invoiceLine: invoiceLineView,
  invoiceTax: invoiceTaxView,
  item: itemView,
  job: jobView,
  me: meView,
  member: memberView,
  organization: organizationView,
  payment: paymentView,
  paymentAllocation: paymentAllocationView,
  planOffer: planOfferView,
  project: projectView,
  projectMember: projectMemberView,
  recurringInvoice: recurringInvoiceView,
  refund: refundView,
  rate: rateView,
  task: taskView,
  taxRate: taxRateView,
  timeEntry: timeEntryView,
  timeImport: timeImportView,
  user: userView,
};

/** A table, and which of its rows exist for a caller. */
export type Table = Pick<View, 'table' | 'tenancy'>;

/** The tables whose rows are not nouns. */
const FURTHER_ROWS: Readonly<Record<FurtherRowName, Table>> = {
  auditPersonal: { table: 'audit_personal', tenancy: { comparing: 'organizationId' } },
  clientTaxRate: { table: 'client_tax_rates', tenancy: 'BY_POLICY' },
  credit: { table: 'credits', tenancy: 'BY_POLICY' },
  creditNoteLink: { table: 'credit_note_links', tenancy: { comparing: 'organizationId' } },
  creditReturn: { table: 'credit_returns', tenancy: 'BY_POLICY' },
  projectTag: { table: 'project_tags', tenancy: 'BY_POLICY' },
  publicLink: { table: 'public_links', tenancy: { comparing: 'organizationId' } },
  timeEntryTag: { table: 'time_entry_tags', tenancy: 'BY_POLICY' },
};

/** Every table that is read, by the name of its rows. */
export const TABLES: Readonly<Record<RowName, Table>> = { ...VIEWS, ...FURTHER_ROWS };

/** How a noun is read. */
export const viewOf = (noun: NounName): View => VIEWS[noun];

/** The table of a row. */
export const rowTable = (row: RowName): Table => TABLES[row];

/** The kinds of IDs for tables that are not nouns, whose IDs are of a different kind, or that several nouns read. */
const ID_KINDS: Readonly<Record<string, IdKind>> = {
  sessions: 'session',
  login_attempts: 'user',
  subscriptions: 'subscription',
  members: 'member',
};

const idKinds = new Map<string, IdKind>();
for (const { table, fields } of Object.values(VIEWS)) if (fields.id?.kind === 'id') idKinds.set(table, fields.id.of);
for (const [table, kind] of Object.entries(ID_KINDS)) idKinds.set(table, kind);

/** The kind of a table's IDs in the API, or null if it has none. */
export const idKindOfTable = (table: string): IdKind | null => idKinds.get(table) ?? null;

/** The objects that can be fetched by ID alone, by ID prefix, and the permission that each requires. */
export const NODES: ReadonlyMap<string, { view: View<{ id: string }>; permission: Permission }> = new Map(
  (Object.values(VIEWS) as View<{ id: string }>[]).flatMap((view) => {
    const { node, permission, fields } = view;
    return node && permission && fields.id?.kind === 'id'
      ? [[ID_PREFIXES[fields.id.of], { view, permission }] as const]
      : [];
  }),
);
