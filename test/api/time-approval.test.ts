import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { allEntries } from '../support/audit';
import {
  ApproveTimeEntriesDocument,
  CreateTimeEntryDocument,
  RejectTimeEntriesDocument,
  ReopenTimeEntriesDocument,
  SubmitTimeEntriesDocument,
  TimeEntryDocument,
  UpdateProjectDocument,
  UpdateSettingsDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Colleague } from '../support/team';

const UNKNOWN = 'tim_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let owner: ApiClient;
let projectId: string;
let manager: Colleague;
let employee: Colleague;

beforeAll(async () => {
  const studio = await aStudio({
    server: { worker: true },
    client: {},
    members: { manager: { role: 'MANAGER' }, employee: { permissions: { features: [] } } },
  });
  ({ app, owner } = studio);
  ({ manager, employee } = studio.members);
  const teamMembers = [{ userId: employee.userId }];
  projectId = await addProject(owner, { clientId: studio.clientId, name: 'Website', defaultRate: '60', teamMembers });
});
afterAll(() => app.stop());

const spend = async (api = employee.api, date = '2025-01-15') =>
  (await api.ok(CreateTimeEntryDocument, { input: { projectId, durationMinutes: 60, date } })).createTimeEntry.id;
const submit = async (ids: string[], api = employee.api) =>
  (await api.ok(SubmitTimeEntriesDocument, { input: { ids } })).submitTimeEntries;
const approve = async (ids: string[], api = manager.api) =>
  (await api.ok(ApproveTimeEntriesDocument, { input: { ids } })).approveTimeEntries;
const reject = async (ids: string[], api = manager.api) =>
  (await api.ok(RejectTimeEntriesDocument, { input: { ids, reason: 'Too long' } })).rejectTimeEntries;
const reopen = async (ids: string[], api = manager.api) =>
  (await api.ok(ReopenTimeEntriesDocument, { input: { ids } })).reopenTimeEntries;
const read = async (id: string) => (await owner.ok(TimeEntryDocument, { id })).timeEntry;
const codes = ({ failed }: { failed: { code: string }[] }) => failed.map(({ code }) => code);
const notices = () =>
  sqlOf<{ kind: string; user_id: string }>(app, owner, [`SELECT kind, user_id FROM notices WHERE kind LIKE 'time%'`]);

it('time is submitted, rejected, changed, submitted again and approved, and each person is told once a time', async () => {
  const ids = [await spend(), await spend()];
  const submitted = await submit([...ids, UNKNOWN]);
  expect(submitted.successful).toMatchObject(ids.map((id) => ({ id, status: 'SUBMITTED', lockedReason: 'SUBMITTED' })));
  expect(submitted.failed).toMatchObject([{ id: UNKNOWN, code: 'NOT_FOUND' }]);
  expect((await notices()).map(({ kind }) => kind)).toEqual(['timeSubmitted', 'timeSubmitted']);
  const rejected = await reject(ids);
  expect(rejected.successful).toMatchObject(ids.map((id) => ({ id, status: 'REJECTED', rejectionReason: 'Too long' })));
  const [first = ''] = ids;
  await employee.api.ok(UpdateTimeEntryDocument, { input: { id: first, durationMinutes: 30 } });
  await submit(ids);
  expect((await approve(ids)).successful).toMatchObject(ids.map((id) => ({ id, status: 'APPROVED', isLocked: true })));
  const told = (await notices()).filter(({ kind }) => kind !== 'timeSubmitted');
  expect(told.map(({ kind }) => kind).sort()).toEqual(['timeApproved', 'timeRejected']);
  expect(new Set(told.map(({ user_id }) => user_id)).size).toBe(1);
});

it('each entry that cannot be moved says why, and the others are moved', async () => {
  const [draft, submitted, approved] = [await spend(), await spend(), await spend()];
  await submit([submitted, approved]);
  await approve([approved]);
  expect(codes(await submit([submitted, approved]))).toEqual(['TIME_ENTRY_ALREADY_SUBMITTED', 'TIME_ENTRY_LOCKED']);
  expect(codes(await approve([draft, approved]))).toEqual(['INVALID_STATE', 'INVALID_STATE']);
  expect(codes(await reject([draft, approved]))).toEqual(['INVALID_STATE', 'INVALID_STATE']);
  expect(codes(await reopen([draft]))).toEqual(['INVALID_STATE']);
  await sqlOf(app, owner, [`UPDATE time_entries SET external_invoice = 'A-1' WHERE status = 'APPROVED'`]);
  expect(codes(await reopen([approved]))).toEqual(['TIME_ENTRY_ALREADY_INVOICED']);
  await sqlOf(app, owner, [`UPDATE time_entries SET external_invoice = NULL`]);
  const own = await spend(manager.api);
  expect(codes(await submit([own]))).toEqual(['NOT_FOUND']);
  expect((await submit([own, draft], manager.api)).successful).toHaveLength(2);
  expect(await approve([own, draft])).toMatchObject({
    successful: [{ id: draft }],
    failed: [{ id: own, code: 'SELF_APPROVAL' }],
  });
  await sqlOf(app, owner, [
    `UPDATE users SET status = 'SUSPENDED' WHERE id = (SELECT user_id FROM members WHERE organization_id = users.id OR role = 'OWNER' LIMIT 1)`,
  ]);
  expect((await approve([own])).successful).toMatchObject([{ id: own, status: 'APPROVED' }]);
  await sqlOf(app, owner, [`UPDATE users SET status = 'ACTIVE'`]);
});

it('an hourly rate is small enough for sums of the longest entries in the smallest units', async () => {
  const clientId = await addClient(owner, { name: 'Dear', currency: 'KWD' });
  const dear = await addProject(owner, { clientId, name: 'Dear', defaultRate: '999999999.9999' });
  const input = { projectId: dear, date: '2025-01-15', durationMinutes: 31 * 24 * 60 };
  const refused = await owner.refused(CreateTimeEntryDocument, { input: { ...input, rate: '1000000000' } });
  expect(refused).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.rate' }] });
  const ids: string[] = [];
  // As many as overflow 64 bits at a thousand times the rate.
  for (let at = 0; at < 13; at++) ids.push((await owner.ok(CreateTimeEntryDocument, { input })).createTimeEntry.id);
  expect((await submit(ids, owner)).successful).toHaveLength(13);
  await sqlOf(app, owner, [`DELETE FROM time_entries WHERE client_id = (SELECT id FROM clients WHERE name = 'Dear')`]);
});

const setRate = (defaultRate: string) => owner.ok(UpdateProjectDocument, { input: { id: projectId, defaultRate } });

it('what was approved keeps its rate, which reopening clears, and submitting finds again with one write', async () => {
  const id = await spend();
  const own = await spend(owner);
  await owner.ok(UpdateTimeEntryDocument, { input: { id: own, rate: '45' } });
  await submit([id, own], owner);
  await approve([id, own]);
  await setRate('70');
  const stolen = sqlOf(app, owner, [`UPDATE time_entries SET rate = 1 WHERE status = 'APPROVED'`]);
  await expect(stolen).rejects.toThrow('is approved');
  expect(await read(id)).toMatchObject({ rate: '60' });
  const known = new Set((await allEntries(app)).map((entry) => entry.id));
  const { successful } = await reopen([id, own]);
  expect(successful).toMatchObject([
    { id, status: 'DRAFT', rate: null, currency: null, amount: null, isLocked: false },
    { id: own, status: 'DRAFT', rate: '45', ownRate: '45', amount: { amount: '45.00' } },
  ]);
  const [before] = successful;
  expect((await submit([id])).successful).toMatchObject([{ id, rate: '70', version: (before?.version ?? 0) + 1 }]);
  const written = (await allEntries(app)).filter((entry) => !known.has(entry.id) && entry.target === 'time_entries');
  expect(written.map(({ action }) => action)).toEqual(['reopenTimeEntries', 'reopenTimeEntries', 'submitTimeEntries']);
  await setRate('60');
});

it('an approval warns of rates that the rules would not give any more, and keeps them', async () => {
  const [outdated, own, unbilled] = [await spend(), await spend(), await spend()];
  await owner.ok(UpdateTimeEntryDocument, { input: { id: own, rate: '60' } });
  await owner.ok(UpdateTimeEntryDocument, { input: { id: unbilled, billable: false } });
  const ids = [outdated, own, unbilled];
  expect((await submit(ids)).warnings).toEqual([]);
  await setRate('75');
  const [fresh, other] = [await spend(), await spend()];
  await submit([fresh, other]);
  await reject([other]);
  const { successful, warnings } = await approve([...ids, fresh, other]);
  expect(successful.map(({ rate }) => rate)).toEqual(['60', '60', '60', '75']);
  expect(warnings).toMatchObject([{ code: 'RATE_OUTDATED', timeEntryId: outdated }]);
  await setRate('60');
  expect((await approve([outdated])).warnings).toEqual([]);
});

it('without approval, submitted is approved, and nobody is told', async () => {
  await owner.ok(UpdateSettingsDocument, { input: { time: { approval: false } } });
  const before = await notices();
  const id = await spend();
  expect((await submit([id])).successful).toMatchObject([{ id, status: 'APPROVED' }]);
  expect(await notices()).toEqual(before);
  await owner.ok(UpdateSettingsDocument, { input: { time: { approval: true, lockTimeBefore: '2025-01-16' } } });
  const late = await spend(owner);
  expect(codes(await submit([late], manager.api))).toEqual(['TIME_ENTRY_LOCKED']);
  expect((await submit([late], owner)).successful).toHaveLength(1);
  await owner.ok(UpdateSettingsDocument, { input: { time: { lockTimeBefore: null } } });
});

it('of two at once each moves an entry once', async () => {
  const id = await spend();
  await submit([id]);
  const [one, other] = await atOnce(app, 'time_entries', [() => approve([id]), () => reject([id], owner)]);
  expect([...(one?.successful ?? []), ...(other?.successful ?? [])]).toHaveLength(1);
  expect([...(one?.failed ?? []), ...(other?.failed ?? [])]).toMatchObject([{ id, code: 'INVALID_STATE' }]);
});

it('is for managers, within an organization, with a token, and of 500 at the most', async () => {
  const id = await spend();
  const input = { ids: [id] };
  await submit([id]);
  expect((await employee.api.refused(ApproveTimeEntriesDocument, { input })).code).toBe('FORBIDDEN');
  expect((await employee.api.refused(ReopenTimeEntriesDocument, { input })).code).toBe('FORBIDDEN');
  const rejecting = { ...input, reason: 'No' };
  expect((await employee.api.refused(RejectTimeEntriesDocument, { input: rejecting })).code).toBe('FORBIDDEN');
  expect((await app.anonymous.refused(SubmitTimeEntriesDocument, { input })).code).toBe('UNAUTHORIZED');
  expect((await app.anonymous.refused(ApproveTimeEntriesDocument, { input })).code).toBe('UNAUTHORIZED');
  expect((await app.anonymous.refused(RejectTimeEntriesDocument, { input: rejecting })).code).toBe('UNAUTHORIZED');
  expect((await app.anonymous.refused(ReopenTimeEntriesDocument, { input })).code).toBe('UNAUTHORIZED');
  const stranger = await app.register();
  expect(codes(await submit([id], stranger))).toEqual(['NOT_FOUND']);
  expect(codes(await approve([id], stranger))).toEqual(['NOT_FOUND']);
  expect(codes(await reject([id], stranger))).toEqual(['NOT_FOUND']);
  expect(codes(await reopen([id], stranger))).toEqual(['NOT_FOUND']);
  expect(await read(id)).toMatchObject({ status: 'SUBMITTED' });
  const empty = await owner.refused(SubmitTimeEntriesDocument, { input: { ids: [] } });
  expect(empty).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.ids' }] });
  const blank = await owner.refused(RejectTimeEntriesDocument, { input: { ids: [id], reason: ' ' } });
  expect(blank).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'input.reason' }] });
});
