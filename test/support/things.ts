import type { ApiClient } from './api';
import {
  CreateEstimateDocument,
  CreateExpenseDocument,
  CreateItemDocument,
  CreateProjectDocument,
  CreateRecurringInvoiceDocument,
  CreateTaskDocument,
  CreateTaxRateDocument,
  CreateTimeEntryDocument,
  CreditInvoiceDocument,
  DeliveriesOfInvoiceDocument,
  ImportTimeFileDocument,
  InviteUserDocument,
  MeDocument,
  RecordPaymentDocument,
  RefundPaymentDocument,
  SendInvoiceDocument,
  SessionsDocument,
  SetRateDocument,
  UpdateSettingsDocument,
  UploadFileDocument,
  type FilePurpose,
  UsersDocument,
} from './generated/operations';
import { addClient, makeDraft, publishDraft } from './invoices';
import { paint } from './pictures';
import { csvUri } from './time-files';
import { dataUri } from './uploads';

const FILES: Readonly<Record<FilePurpose, (text: string) => string | Promise<Buffer>>> = {
  TIME_IMPORT: (text) => `Description,Duration,Start date\r\n${text},01:00:00,2025-01-15\r\n`,
  RECEIPT: (text) => `%PDF-1.4\n% ${text}\n%%EOF\n`,
  LOGO: (text) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><!-- ${text} --><path d="M0 0h9v9z"/></svg>`,
  PICTURE: () => paint('png', 9, 9),
};

/**
 * Makes one thing of each kind that has ids, all of whose texts say whose they are, and gives the ids: a client, a draft, an estimate,
 * a published invoice, its credit note, a payment, a job, an email, a user, an organization, an invitation, a member, a session, a project, a task, a rate, an item, a tax rate,
 * a time entry, an import of a file, a recurring invoice, a line of the draft, a refund, a file for each purpose.
 */
export async function thingsOf(api: ApiClient, text: string): Promise<string[]> {
  const email = `${text}@a.example`;
  const clientId = await addClient(api, { name: `${text} client`, company: text, notes: text, email });
  const { me } = await api.ok(MeDocument);
  const ofClient = { clientId, name: text, description: text, tags: [text], teamMembers: [{ userId: me.user.id }] };
  const { createProject: project } = await api.ok(CreateProjectDocument, { input: ofClient });
  const fields = {
    clientId,
    notes: text,
    lines: [{ description: text, quantity: '1', rate: '100.00', projectId: project.id }],
  };
  const named = { name: text, description: text, rate: '10' };
  const { createItem: item } = await api.ok(CreateItemDocument, { input: named });
  const { createTask: task } = await api.ok(CreateTaskDocument, { input: { projectId: project.id, name: text } });
  const { setRate: rate } = await api.ok(SetRateDocument, {
    input: { taskId: task.id, from: '2025-01-01', rate: '90' },
  });
  for (const subject of [{ clientId }, { userId: me.user.id }])
    await api.ok(SetRateDocument, { input: { ...subject, from: '2025-01-01', rate: '80' } });
  const { createTaxRate: tax } = await api.ok(CreateTaxRateDocument, { input: { name: text, rate: '0.1' } });
  const spent = { projectId: project.id, taskId: task.id, durationMinutes: 60, description: text, tags: [text] };
  const { createTimeEntry: entry } = await api.ok(CreateTimeEntryDocument, { input: spent });
  const cost = { projectId: project.id, category: text, description: text, amount: '12.50' };
  const { createExpense: expense } = await api.ok(CreateExpenseDocument, { input: cost });
  const header = 'Project,Start date,Start time,End date,End time';
  const file = csvUri(`${header}\n${text},2025-01-15,09:00,2025-01-15,10:00`);
  const { importTimeFile: ofFile } = await api.ok(ImportTimeFileDocument, {
    input: { format: 'TOGGL', file, dryRun: true },
  });
  const uploads: string[] = [];
  for (const [purpose, file] of Object.entries(FILES)) {
    const input = { purpose: purpose as FilePurpose, data: dataUri(Buffer.from(await file(text))) };
    const { uploadFile } = await api.ok(UploadFileDocument, { input });
    uploads.push(uploadFile.id);
  }
  await api.ok(UpdateSettingsDocument, { input: { preferences: { creditDocument: 'CREDIT_NOTE' } } });
  const recurringConfig = { frequency: 'MONTHLY' as const, startDate: '2099-01-01' };
  const { createRecurringInvoice: recurring } = await api.ok(CreateRecurringInvoiceDocument, {
    input: { ...fields, clientNotes: text, recurringConfig },
  });
  const draft = await makeDraft(api, fields);
  const { createEstimate: estimate } = await api.ok(CreateEstimateDocument, { input: fields });
  const published = await publishDraft(api, fields);
  const ofInvoice = { id: published.id, amount: '1.00', reason: text };
  const { creditNote } = (await api.ok(CreditInvoiceDocument, { input: ofInvoice })).creditInvoice;
  const input = { invoiceId: published.id, amount: '10.00', reference: text };
  const { payment } = (await api.ok(RecordPaymentDocument, { input })).recordPayment;
  const back = { id: payment.id, reopen: true, amount: '1.00', isPending: true };
  const { refunds } = (await api.ok(RefundPaymentDocument, { input: back })).refundPayment;
  const { jobs } = (await api.ok(SendInvoiceDocument, { input: { id: published.id } })).sendInvoice;
  const { deliveries } = (await api.ok(DeliveriesOfInvoiceDocument, { id: published.id })).invoice;
  const invited = { email: `${text}-${me.user.id}@invited.example`, role: 'EMPLOYEE' as const, personalMessage: text };
  const { inviteUser } = await api.ok(InviteUserDocument, { input: invited });
  const { users } = await api.ok(UsersDocument, {});
  const { sessions } = await api.ok(SessionsDocument);
  const ids = [clientId, draft.id, published.id, payment.id, jobs[0]?.id ?? '', me.user.id, me.organization.id];
  const { membership } = users.nodes[0] ?? {};
  return [
    ...ids,
    deliveries.nodes[0]?.id ?? '',
    inviteUser.id,
    membership?.id ?? '',
    sessions[0]?.id ?? '',
    project.id,
    task.id,
    rate.id,
    item.id,
    tax.id,
    entry.id,
    expense.id,
    estimate.id,
    ofFile.id,
    recurring.id,
    draft.lines[0]?.id ?? '',
    refunds.nodes[0]?.id ?? '',
    creditNote?.id ?? '',
    ...uploads,
  ];
}
