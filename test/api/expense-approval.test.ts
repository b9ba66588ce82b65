import { sweepFiles } from '../../src/files/sweep-files';
import { fileTransactionsOf } from '../../src/app/open-files';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ApproveExpensesDocument,
  CreateExpenseDocument,
  type CreateExpenseInput,
  DeleteExpenseDocument,
  ExpenseDocument,
  RejectExpensesDocument,
  ReopenExpensesDocument,
  SubmitExpensesDocument,
  UpdateExpenseDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { imageUri, lookAt, paint } from '../support/pictures';
import type { Colleague } from '../support/team';

const UNKNOWN = 'exp_01h455vb4pex5vsknk084sn02q';
const DAY_MS = 24 * 60 * 60 * 1000;

let app: TestApp;
let owner: ApiClient;
let projectId: string;
let manager: Colleague;
let employee: Colleague;
let watcher: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: {},
    members: {
      manager: { role: 'MANAGER' },
      employee: { permissions: { features: [] } },
      watcher: { permissions: { features: ['TIME_TRACKING'] } },
    },
  });
  ({ app, owner } = studio);
  ({ manager, employee, watcher } = studio.members);
  const teamMembers = [{ userId: employee.userId }];
  projectId = await addProject(owner, { clientId: studio.clientId, name: 'Website', teamMembers });
});
afterAll(() => app.stop());

const spend = async (api = employee.api, rest: Partial<CreateExpenseInput> = {}) => {
  const input = { projectId, category: 'Travel', amount: '20.00', date: '2025-01-15', ...rest };
  return (await api.ok(CreateExpenseDocument, { input })).createExpense.id;
};
const submit = async (ids: string[], api = employee.api) =>
  (await api.ok(SubmitExpensesDocument, { input: { ids } })).submitExpenses;
const approve = async (ids: string[], api = manager.api) =>
  (await api.ok(ApproveExpensesDocument, { input: { ids } })).approveExpenses;
const reject = async (ids: string[], api = manager.api) =>
  (await api.ok(RejectExpensesDocument, { input: { ids, reason: 'No receipt' } })).rejectExpenses;
const reopen = async (ids: string[], api = manager.api) =>
  (await api.ok(ReopenExpensesDocument, { input: { ids } })).reopenExpenses;
const read = async (id: string, api = owner) => (await api.ok(ExpenseDocument, { id })).expense;
const codes = ({ failed }: { failed: { code: string }[] }) => failed.map(({ code }) => code);
const notices = () =>
  sqlOf<{ kind: string; user_id: string }>(app, owner, [
    `SELECT kind, user_id FROM notices WHERE kind LIKE 'expenses%' ORDER BY created_at, kind`,
  ]);

describe('approval', () => {
  it('expenses are submitted, rejected, changed, submitted again and approved, and each person is told once', async () => {
    const ids = [await spend(), await spend()];
    const submitted = await submit([...ids, UNKNOWN]);
    expect(submitted.successful).toMatchObject(
      ids.map((id) => ({ id, status: 'SUBMITTED', lockedReason: 'SUBMITTED' })),
    );
    expect(submitted.failed).toMatchObject([{ id: UNKNOWN, code: 'NOT_FOUND' }]);
    expect((await notices()).map(({ kind }) => kind)).toEqual(['expensesSubmitted', 'expensesSubmitted']);
    const [first = ''] = ids;
    const locked = await employee.api.refused(UpdateExpenseDocument, { input: { id: first, amount: '1' } });
    expect([locked.code, locked['lockedReason']]).toEqual(['INVALID_STATE', 'SUBMITTED']);
    expect((await reject(ids)).successful).toMatchObject(ids.map((id) => ({ id, rejectionReason: 'No receipt' })));
    await employee.api.ok(UpdateExpenseDocument, { input: { id: first, amount: '25' } });
    await submit(ids);
    expect((await approve(ids)).successful).toMatchObject(
      ids.map((id) => ({ id, status: 'APPROVED', isLocked: true })),
    );
    const told = (await notices()).filter(({ kind }) => kind !== 'expensesSubmitted');
    expect(told.map(({ kind }) => kind).sort()).toEqual(['expensesApproved', 'expensesRejected']);
    expect(new Set(told.map(({ user_id }) => user_id)).size).toBe(1);
    const tampered = sqlOf(app, owner, [`UPDATE expenses SET amount_minor = 1 WHERE status = 'APPROVED'`]);
    await expect(tampered).rejects.toThrow('is approved');
  });

  it('each that cannot be moved says why, and the others are moved', async () => {
    const [draft, submitted, approved] = [await spend(), await spend(), await spend()];
    await submit([submitted, approved]);
    await approve([approved]);
    expect(codes(await submit([submitted, approved]))).toEqual(['INVALID_STATE', 'INVALID_STATE']);
    expect(codes(await approve([draft, approved]))).toEqual(['INVALID_STATE', 'INVALID_STATE']);
    expect(codes(await reject([draft, approved]))).toEqual(['INVALID_STATE', 'INVALID_STATE']);
    expect(codes(await reopen([draft]))).toEqual(['INVALID_STATE']);
    const own = await spend(manager.api);
    expect(codes(await submit([own]))).toEqual(['NOT_FOUND']);
    expect(codes(await submit([own], watcher.api))).toEqual(['FORBIDDEN']);
    expect((await submit([own, draft], manager.api)).successful).toHaveLength(2);
    expect(await approve([own, draft])).toMatchObject({
      successful: [{ id: draft }],
      failed: [{ id: own, code: 'SELF_APPROVAL' }],
    });
    expect((await approve([own], owner)).successful).toMatchObject([{ id: own, status: 'APPROVED' }]);
    expect((await reopen([own, approved])).successful).toMatchObject([
      { status: 'DRAFT', isLocked: false },
      { status: 'DRAFT', isLocked: false },
    ]);
  });

  it('the day of reimbursement is set whatever the status', async () => {
    const id = await spend(employee.api, { reimbursable: true });
    await submit([id]);
    await approve([id]);
    const reimbursed = await manager.api.ok(UpdateExpenseDocument, { input: { id, reimbursedOn: '2025-02-01' } });
    expect(reimbursed.updateExpense).toMatchObject({ status: 'APPROVED', reimbursedOn: '2025-02-01' });
    const more = { id, reimbursedOn: '2025-02-01', amount: '1' };
    expect((await manager.api.refused(UpdateExpenseDocument, { input: more })).code).toBe('INVALID_STATE');
  });

  it('without approval, submitted is approved, and nobody is told', async () => {
    await owner.ok(UpdateSettingsDocument, { input: { time: { approval: false } } });
    const before = await notices();
    const id = await spend();
    expect((await submit([id])).successful).toMatchObject([{ id, status: 'APPROVED' }]);
    expect(await notices()).toEqual(before);
    await owner.ok(UpdateSettingsDocument, { input: { time: { approval: true } } });
  });

  it('of two at once each moves an expense once', async () => {
    const id = await spend();
    await submit([id]);
    const [one, other] = await atOnce(app, 'expenses', [() => approve([id]), () => reject([id], owner)]);
    expect([...(one?.successful ?? []), ...(other?.successful ?? [])]).toHaveLength(1);
    expect([...(one?.failed ?? []), ...(other?.failed ?? [])]).toMatchObject([{ id, code: 'INVALID_STATE' }]);
  });

  it('is for managers, within an organization, and with a token', async () => {
    const id = await spend();
    const input = { ids: [id] };
    await submit([id]);
    const rejecting = { ...input, reason: 'No' };
    for (const [api, code] of [
      [employee.api, 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
    ] as const) {
      expect((await api.refused(ApproveExpensesDocument, { input })).code).toBe(code);
      expect((await api.refused(ReopenExpensesDocument, { input })).code).toBe(code);
      expect((await api.refused(RejectExpensesDocument, { input: rejecting })).code).toBe(code);
    }
    expect((await app.anonymous.refused(SubmitExpensesDocument, { input })).code).toBe('UNAUTHORIZED');
    const stranger = await app.register();
    for (const move of [submit, approve, reject, reopen])
      expect(codes(await move([id], stranger))).toEqual(['NOT_FOUND']);
    expect(await read(id)).toMatchObject({ status: 'SUBMITTED' });
  });
});

describe('a receipt', () => {
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
  const pdfUri = (bytes: Buffer) => `data:application/pdf;base64,${bytes.toString('base64')}`;
  const routeOf = (id: string) => `/expenses/${id}/receipt`;
  const status = async (id: string, api: ApiClient) => (await api.get(routeOf(id))).status;

  it('is a PDF or a picture, and is shown to whoever may see the amount', async () => {
    const id = await spend(employee.api, { receipt: pdfUri(PDF) });
    expect((await read(id)).receiptUrl).toMatch(new RegExp(`^https?://.*${routeOf(id)}$`));
    const got = await employee.api.get(routeOf(id));
    expect(got.status).toBe(200);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(got.headers.get('content-disposition')).toBe(`attachment; filename="${id}.pdf"`);
    expect(Buffer.from(await got.arrayBuffer()).equals(PDF)).toBe(true);
    expect(await status(id, manager.api)).toBe(200);
    expect(await status(id, watcher.api)).toBe(404);
    expect(await status(id, await app.register())).toBe(404);
    expect(await status(id, app.anonymous)).toBe(401);
    expect(await status(await spend(), owner)).toBe(404);
    const receipt = imageUri('png', await paint('png', 60, 20));
    await employee.api.ok(UpdateExpenseDocument, { input: { id, receipt } });
    const picture = await owner.get(routeOf(id));
    const uri = imageUri('png', Buffer.from(await picture.arrayBuffer()));
    expect([picture.headers.get('content-type'), await lookAt(uri)]).toMatchObject([
      'image/png',
      { width: 60, height: 20 },
    ]);
    await employee.api.ok(UpdateExpenseDocument, { input: { id, receipt: null } });
    expect(await status(id, owner)).toBe(404);
    expect((await read(id)).receiptUrl).toBeNull();
  });

  it.each([
    ['a PDF that is none', () => pdfUri(Buffer.from('MZ an executable'))],
    ['a picture that is none', () => imageUri('png', PDF)],
    ['a PDF that is said to be a picture', () => imageUri('jpeg', PDF)],
    ['another type', () => 'data:text/html;base64,PGI+'],
    ['a URL', () => 'https://example.com/receipt.pdf'],
    ['a PDF that is too large', () => pdfUri(Buffer.concat([PDF, Buffer.alloc(700 * 1024), PDF]))],
  ])('is refused if it is %s', async (_what, receipt) => {
    const input = { projectId, category: 'Travel', amount: '1', receipt: receipt() };
    const { code, details } = await owner.refused(CreateExpenseDocument, { input });
    expect([code, details[0]?.field]).toEqual(['VALIDATION_ERROR', 'input.receipt']);
  });

  it('is kept by the sweep as long as an expense names it', async () => {
    const receipt = pdfUri(Buffer.concat([PDF, Buffer.from('% kept\n%%EOF\n')]));
    const id = await spend(owner, { receipt });
    const { database, files, clock } = app.app.services;
    const organizationId = claimsOf(owner).org;
    const sweepAfter = (days: number) =>
      sweepFiles(
        {
          ...{ files, transactions: fileTransactionsOf(database), signal: new AbortController().signal },
          now: new Date(clock.now().getTime() + days * DAY_MS),
        },
        organizationId,
      );
    await sweepAfter(1);
    await sweepAfter(3);
    expect(await status(id, owner)).toBe(200);
    await owner.ok(DeleteExpenseDocument, { id });
    await sweepAfter(4);
    expect(await sweepAfter(6)).toBeGreaterThan(0);
  });
});
