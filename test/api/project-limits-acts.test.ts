import type { ApiClient } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  ApplyCreditDocument,
  ClientDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  DeleteClientDocument,
  DeleteInvoiceDocument,
  DeletePaymentDocument,
  DeleteProjectDocument,
  InvoiceDocument,
  InvoiceProjectsDocument,
  InvoicesDocument,
  JobDocument,
  PaymentsDocument,
  PublicInvoiceDocument,
  ProjectsDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  RecordPaymentsDocument,
  RefundPaymentDocument,
  RestoreClientDocument,
  SendInvoiceDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  UpdateMemberDocument,
} from '../support/generated/operations';
import { claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { addProject, bill, HIDDEN, limitedScene, type LimitedScene, lineOf, settled } from '../support/limited';
import { eventually } from '../support/scenario-eventually';
import { addColleague } from '../support/team';
import { setOrganization } from '../support/members';
import { unchanged } from '../support/unchanged';
import { idleJob, watch } from '../support/watched-job';

let scene: LimitedScene;
let owner: ApiClient;
let api: ApiClient;

beforeAll(async () => {
  scene = await limitedScene();
  ({ owner } = scene);
  ({ api } = scene.limited);
  await sqlOf(scene.app, owner, [`UPDATE users SET email_verified_at = now() WHERE id = $1`, [claimsOf(api).sub]]);
});
afterAll(() => scene.app.stop());

const create = (lines: ReturnType<typeof lineOf>[]) =>
  api.send(CreateInvoiceDocument, { input: { clientId: scene.client, lines } });

describe('a member limited to one project', () => {
  it('bills it, from the draft to the money', async () => {
    const { createInvoice } = await api.ok(CreateInvoiceDocument, {
      input: { clientId: scene.client, lines: [lineOf(scene.project), lineOf(scene.project)] },
    });
    const { id } = createInvoice;
    await api.ok(UpdateInvoiceDocument, { input: { id, lines: [lineOf(scene.project, 'Design')] } });
    await api.ok(UpdateInvoiceDocument, { input: { id, notes: 'Kept lines keep their project.' } });
    const { invoice } = await api.ok(InvoiceProjectsDocument, { id });
    expect(invoice.lines).toEqual([{ description: 'Design', project: { id: scene.project, name: 'Website' } }]);
    await api.ok(PublishInvoiceDocument, { id });
    const { sendInvoice } = await api.ok(SendInvoiceDocument, { input: { id, attachPdf: true } });
    const job = sendInvoice.jobs[0]?.id ?? '';
    await eventually('the email', async () => (await api.ok(JobDocument, { id: job })).job.status === 'SUCCEEDED');
    const pay = { invoiceId: id, amount: '150.00', excess: 'CREDIT' as const, sendReceipt: true };
    const { recordPayment } = await api.ok(RecordPaymentDocument, { input: pay });
    expect(recordPayment).toMatchObject({ invoice: { status: 'PAID' }, payment: { unapplied: { amount: '50.00' } } });
    const { payments } = await api.ok(PaymentsDocument, { filter: { invoiceId: id } });
    expect(payments.nodes.map((payment) => payment.id)).toEqual([recordPayment.payment.id]);
    expect((await api.get(`/invoices/${id}/pdf`)).status).toBe(200);
    const { id: draft } = await makeDraft(api, { clientId: scene.client, lines: [lineOf(scene.project)] });
    await api.ok(DeleteInvoiceDocument, { id: draft });
  });

  it('records payments of its invoices, but none that is for others too or for no invoice', async () => {
    const lines = [lineOf(scene.project)];
    const own = (await makeDraft(api, { clientId: scene.client, lines })).id;
    await api.ok(PublishInvoiceDocument, { id: own });
    const [hidden = ''] = scene.hidden.filter((id) => id.startsWith('inv_'));
    const pay = (...ids: string[]) => ({
      input: { amount: `${ids.length}.00`, allocations: ids.map((invoiceId) => ({ invoiceId, amount: '1.00' })) },
    });
    await settled(scene.app, owner);
    await unchanged(scene.app, owner, async () => {
      expect(await api.refused(RecordPaymentsDocument, pay(own, hidden))).toMatchObject({
        code: 'NOT_FOUND',
        details: [{ field: 'input.allocations.1.invoiceId' }],
      });
      const ahead = { input: { clientId: scene.client, amount: '1.00' } };
      expect((await api.refused(RecordPaymentsDocument, ahead)).code).toBe('FORBIDDEN');
    });
    const { recordPayment: seen } = await api.ok(RecordPaymentsDocument, pay(own));
    const published = await makeDraft(owner, { clientId: scene.client, lines: [lineOf(scene.otherProject)] });
    await owner.ok(PublishInvoiceDocument, { id: published.id });
    const { recordPayment: wider } = await owner.ok(RecordPaymentsDocument, pay(own, published.id));
    const shown = (await api.ok(PaymentsDocument, {})).payments.nodes.map(({ id }) => id);
    expect(shown).toContain(seen.payment.id);
    expect(shown).not.toContain(wider.payment.id);
  });

  it('names it on every line', async () => {
    await settled(scene.app, owner);
    await unchanged(scene.app, owner, async () => {
      const without = await create([lineOf(scene.project), lineOf(null)]);
      expect(without.errors[0]?.extensions).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: [{ field: 'input.lines.1.projectId', reason: 'must be one of the projects that you work on' }],
      });
      const other = await create([lineOf(scene.project), lineOf(scene.otherProject)]);
      expect(other.errors[0]?.extensions).toMatchObject({
        code: 'NOT_FOUND',
        details: [{ field: 'input.lines.1.projectId' }],
      });
      for (const lines of [[lineOf(null)], [lineOf(scene.otherProject)]]) {
        const input = { id: scene.draft.id, lines };
        const { details } = await api.refused(UpdateInvoiceDocument, { input });
        expect(details).toMatchObject([{ field: 'input.lines.0.projectId' }]);
      }
    });
  });

  it('adds, changes, deletes and restores no client: its record says where hidden invoices are mailed, too', async () => {
    await settled(scene.app, owner);
    await unchanged(scene.app, owner, async () => {
      const refused = [
        await api.refused(CreateClientDocument, { input: { name: 'Mine' } }),
        await api.refused(UpdateClientDocument, { input: { id: scene.client, extraRecipients: ['me@mine.example'] } }),
        await api.refused(DeleteClientDocument, { id: scene.client }),
        await api.refused(RestoreClientDocument, { id: scene.client }),
      ];
      expect(refused.map(({ code, details }) => [code, details])).toEqual(Array(4).fill(['FORBIDDEN', []]));
    });
  });

  it('does not find the PDF of a draft that is taken out of their project while it is looked for', async () => {
    const { id } = await makeDraft(owner, { clientId: scene.client, lines: [lineOf(scene.project)] });
    await settled(scene.app, owner);
    const response = await asSuperuser(scene.app, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE invoice_pdfs IN ACCESS EXCLUSIVE MODE');
      const asked = api.get(`/invoices/${id}/pdf`, { accept: 'application/json' });
      await eventually('the look for the PDF', async () => {
        const waiting = await client.query(
          `SELECT 1 FROM pg_locks WHERE relation = 'invoice_pdfs'::regclass AND NOT granted`,
        );
        return waiting.rows.length === 1;
      });
      await owner.ok(UpdateInvoiceDocument, { input: { id, lines: [lineOf(scene.otherProject)] } });
      await client.query('COMMIT');
      return asked;
    });
    expect([response.status, (await response.text()).includes('NOT_FOUND')]).toEqual([404, true]);
  });

  it('gets a number that no hidden invoice has', async () => {
    await setOrganization(scene.app, owner, { number_pattern: 'N-{YYYY}-{SEQ:1}' });
    const { number } = await makeDraft(owner, { clientId: scene.otherClient, notes: HIDDEN });
    await sqlOf(scene.app, owner, [`DELETE FROM number_counters WHERE period = $1`, [number?.slice(2, 6)]]);
    const mine = await makeDraft(api, { clientId: scene.client, lines: [lineOf(scene.project)] });
    expect([number?.slice(-2), mine.number?.slice(-2)]).toEqual(['-1', '-2']);
  });

  it('cannot use the external id of a hidden payment again, and is not shown that payment', async () => {
    const hidden = await makeDraft(owner, { clientId: scene.client, lines: [lineOf(scene.otherProject)] });
    await owner.ok(PublishInvoiceDocument, { id: hidden.id });
    const external = { amount: '5.00', externalPaymentId: 'ch_hidden' };
    await owner.ok(RecordPaymentDocument, { input: { ...external, invoiceId: hidden.id } });
    await settled(scene.app, owner);
    const refusal = await unchanged(scene.app, owner, () =>
      api.refused(RecordPaymentDocument, { input: { ...external, invoiceId: scene.invoice.id } }),
    );
    expect(refusal).toMatchObject({ code: 'DUPLICATE_RESOURCE', details: [{ field: 'input.externalPaymentId' }] });
  });

  it('opens the hosted page of any invoice by its link, as whoever has it', async () => {
    const hidden = await makeDraft(owner, { clientId: scene.otherClient });
    const { publishInvoice } = await owner.ok(PublishInvoiceDocument, { id: hidden.id });
    const { pathname } = new URL(publishInvoice.hostedUrl ?? '');
    expect((await api.get(pathname)).status).toBe(200);
    const { publicInvoice } = await api.ok(PublicInvoiceDocument, { token: pathname.slice('/i/'.length) });
    expect(publicInvoice.number).toBe(publishInvoice.number);
  });

  it('loses sight of an invoice when a line of another project comes onto it', async () => {
    const { id } = await makeDraft(api, { clientId: scene.client, lines: [lineOf(scene.project)] });
    await owner.ok(UpdateInvoiceDocument, { input: { id, lines: [lineOf(scene.project), lineOf(null)] } });
    expect(await api.refused(InvoiceDocument, { id })).toMatchObject({ code: 'NOT_FOUND' });
    await owner.ok(UpdateInvoiceDocument, { input: { id, lines: [lineOf(scene.project)] } });
    expect((await api.ok(InvoiceDocument, { id })).invoice.id).toBe(id);
  });
});

it('a limit that changes acts at once, on a subscription that is open too', async () => {
  const project = await addProject(owner, { clientId: scene.client, name: 'App' });
  const permissions = { features: ['INVOICING' as const], projects: [project] };
  const colleague = await addColleague(scene.app, owner, { permissions });
  const draft = await makeDraft(owner, { clientId: scene.client, lines: [lineOf(project)] });
  const { invoice } = await bill(owner, draft, 'Theirs');
  const job = await idleJob(scene.app, owner);
  await sqlOf(scene.app, owner, [
    `UPDATE jobs SET subject_kind = 'invoice', subject_id = (SELECT id FROM invoices WHERE number = $1) WHERE run_at = 'infinity'`,
    [invoice.number],
  ]);
  const events = watch(colleague.api, job.id);
  expect(await events.next()).toMatchObject({ value: { data: { jobProgress: { percent: 0 } } } });
  const limit = (projectIds: string[]) =>
    owner.ok(UpdateMemberDocument, { input: { id: colleague.memberId, projectIds } });
  await limit([scene.project]);
  expect(await colleague.api.refused(InvoiceDocument, { id: invoice.id })).toMatchObject({ code: 'NOT_FOUND' });
  await job.goOn(50);
  const after = await events.next().catch((errors: unknown) => ({ value: { errors } }));
  expect(JSON.stringify(after)).not.toContain('"percent":50');
  expect(JSON.stringify(after)).toContain('NOT_FOUND');
});

it('a member whose one project is deleted sees nothing in its place', async () => {
  const project = await addProject(owner, { clientId: scene.client, name: 'Short' });
  const colleague = await addColleague(scene.app, owner, {
    permissions: { features: ['INVOICING'], projects: [project] },
  });
  expect((await colleague.api.ok(ProjectsDocument, {})).projects.totalCount).toBe(1);
  expect((await owner.ok(DeleteProjectDocument, { id: project })).deleteProject.outcome).toBe('DELETED');
  expect((await colleague.api.ok(ProjectsDocument, {})).projects.totalCount).toBe(0);
  expect((await colleague.api.ok(InvoicesDocument, {})).invoices.totalCount).toBe(0);
  expect(await colleague.api.refused(ClientDocument, { id: scene.client })).toMatchObject({ code: 'NOT_FOUND' });
});

it('a prepayment stays hidden from members limited to the projects of the invoices that it is applied to', async () => {
  const { app, client, project } = scene;
  const input = { clientId: client, amount: '500.00' };
  const { id } = (await owner.ok(RecordPaymentsDocument, { input })).recordPayment.payment;
  const draft = await makeDraft(owner, { clientId: client, lines: [lineOf(project)] });
  const { id: invoiceId } = (await owner.ok(PublishInvoiceDocument, { id: draft.id })).publishInvoice;
  await owner.ok(ApplyCreditDocument, { input: { invoiceId, amount: '10.00', paymentIds: [id] } });
  const seen = async () =>
    (await api.ok(PaymentsDocument, { filter: { clientId: client } })).payments.nodes.map((payment) => payment.id);
  expect(await seen()).not.toContain(id);
  await settled(app, owner);
  const acts = [
    () => api.refused(RefundPaymentDocument, { input: { id, amount: '1.00' } }),
    () => api.refused(RefundPaymentDocument, { input: { id, invoiceId, reopen: true } }),
    () => api.refused(DeletePaymentDocument, { id }),
    () => api.refused(ApplyCreditDocument, { input: { invoiceId, paymentIds: [id] } }),
  ];
  for (const act of acts) expect(await unchanged(app, owner, act)).toMatchObject({ code: 'NOT_FOUND' });
  // Nor once it has come off the invoice again.
  await owner.ok(RefundPaymentDocument, { input: { id, invoiceId, reopen: true } });
  expect(await seen()).not.toContain(id);
});
