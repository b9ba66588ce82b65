import { aStudio } from './a-studio';
import type { ApiClient, TestApp } from './api';
import {
  CreateProjectDocument,
  type CreateProjectInput,
  CreditInvoiceDocument,
  type InvoicePartsFragment,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
} from './generated/operations';
import { addClient, makeDraft, sqlOf } from './invoices';
import { eventually } from './scenario-eventually';
import { addColleague, type Colleague } from './team';

/** What every text says of what the limited member must not see. */
export const HIDDEN = 'HIDDENFROMTHEM';

/** An organization with a member who is limited to one of its projects, and what they must not see beside it. */
export interface LimitedScene {
  app: TestApp;
  owner: ApiClient;
  /** An employee with INVOICING and CLIENTS, limited to `project`. */
  limited: Colleague;
  /** The project of theirs, and its client. */
  project: string;
  client: string;
  /** On the project alone: a draft; and published, sent, paid and credited in part. */
  draft: InvoicePartsFragment;
  invoice: InvoicePartsFragment;
  payment: string;
  creditNote: string;
  job: string;
  /** Another project of the same client, and one of another client. */
  otherProject: string;
  otherClient: string;
  /** Ids of all that they must not see: projects, a client, invoices of other projects, of no project and of several, payments, credit notes, jobs. */
  hidden: string[];
}

/** A line of a project, or of none. */
export function lineOf(projectId: string | null, description = 'Work') {
  return { description, quantity: '1', rate: '100.00', projectId };
}

/** Adds a project and gives its id. */
export async function addProject(api: ApiClient, input: CreateProjectInput): Promise<string> {
  return (await api.ok(CreateProjectDocument, { input })).createProject.id;
}

/** Publishes a draft, records 10.00 on it, credits 5.00 and asks for its email. */
export async function bill(api: ApiClient, { id }: { id: string }, text: string) {
  const { publishInvoice: invoice } = await api.ok(PublishInvoiceDocument, { id });
  const input = { invoiceId: id, amount: '10.00', reference: text };
  const { payment } = (await api.ok(RecordPaymentDocument, { input })).recordPayment;
  const credit = { id, amount: '5.00', reason: text };
  const { creditNote } = (await api.ok(CreditInvoiceDocument, { input: credit })).creditInvoice;
  const { jobs } = (await api.ok(SendInvoiceDocument, { input: { id, message: text, attachPdf: false } })).sendInvoice;
  return { invoice, payment: payment.id, creditNote: creditNote?.id ?? '', job: jobs[0]?.id ?? '' };
}

/** Waits until the worker has done all that it was asked for. */
export async function settled(app: TestApp, api: ApiClient): Promise<void> {
  await eventually('the jobs', async () => {
    const open = await sqlOf(app, api, [
      `SELECT 1 FROM jobs WHERE status IN ('QUEUED', 'RUNNING', 'FAILED') AND run_at < 'infinity'`,
    ]);
    return open.length === 0;
  });
}

/** Starts a server with such an organization on it; the member comes by an invitation. */
export async function limitedScene(): Promise<LimitedScene> {
  const settings = { credit_document: 'CREDIT_NOTE' };
  const { app, owner, clientId: client } = await aStudio({ server: { worker: true }, settings, client: {} });
  const otherClient = await addClient(owner, { name: HIDDEN, email: `${HIDDEN}@a.example`, notes: HIDDEN });
  const project = await addProject(owner, { clientId: client, name: 'Website', defaultRate: '80' });
  const otherProject = await addProject(owner, { clientId: client, name: HIDDEN, tags: [HIDDEN] });
  const farProject = await addProject(owner, { clientId: otherClient, name: `${HIDDEN} far`, description: HIDDEN });
  const draft = await makeDraft(owner, { clientId: client, lines: [lineOf(project)] });
  const own = await makeDraft(owner, { clientId: client, lines: [lineOf(project), lineOf(project)] });
  const { invoice, payment, creditNote, job } = await bill(owner, own, 'Theirs');
  const hidden = [otherProject, farProject, otherClient];
  for (const [clientId, projects] of [
    [client, [otherProject]],
    [client, [project, otherProject]],
    [client, [project, null]],
    [client, [null]],
    [otherClient, [farProject]],
  ] as const) {
    const lines = projects.map((id) => lineOf(id, HIDDEN));
    const fields = { clientId, lines, notes: HIDDEN };
    const billed = await bill(owner, await makeDraft(owner, fields), HIDDEN);
    hidden.push((await makeDraft(owner, fields)).id, billed.invoice.id, billed.payment, billed.creditNote, billed.job);
  }
  const permissions = { features: ['INVOICING' as const, 'CLIENTS' as const], projects: [project] };
  const limited = await addColleague(app, owner, { permissions });
  await settled(app, owner);
  return {
    app,
    owner,
    limited,
    project,
    client,
    draft,
    invoice,
    payment,
    creditNote,
    job,
    otherProject,
    otherClient,
    hidden,
  };
}
