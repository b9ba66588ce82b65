import { systemClock } from '../../src/config/clock';
import { parseId } from '../../src/domain/ids';
import { purgeExpiredRows } from '../../src/jobs/handlers/purge-expired-rows';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import { ImportTimeFileDocument, TimeImportDocument, TimeImportsDocument } from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import type { Colleague } from '../support/team';
import { csvUri, importFile, TIME_FILES, untilEnded } from '../support/time-files';
import { openUpload, put } from '../support/uploads';

let app: TestApp;
let owner: ApiClient;
let employee: Colleague;
let manager: Colleague;
let clientId: string;

beforeAll(async () => {
  const studio = await aStudio({
    ...{ server: { worker: true }, client: { name: 'Acme' }, owner: { timezone: 'Europe/Berlin' } },
    members: { manager: { role: 'MANAGER' }, employee: { permissions: { features: [] } } },
  });
  ({ app, owner, clientId } = studio);
  ({ manager, employee } = studio.members);
});
afterAll(() => app.stop());

interface Stored {
  client: string;
  project: string;
  task: string | null;
  person: string;
  date: string;
  start: string | null;
  minutes: number;
  billable: boolean;
  tags: string[];
  invoice: string | null;
  status: string;
  rate: string | null;
}
const stored = (format: string) =>
  sqlOf<Stored>(app, owner, [
    `SELECT c.name AS client, p.name AS project, t.name AS task, u.name AS person, e.date::text,
       to_char(e.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS start, e.duration_minutes AS minutes, e.billable,
       e.tags, e.external_invoice AS invoice, e.status, trim_scale(e.own_rate)::text AS rate
     FROM time_entries e JOIN projects p ON p.id = e.project_id JOIN clients c ON c.id = e.client_id
     LEFT JOIN tasks t ON t.id = e.task_id JOIN users u ON u.id = e.user_id WHERE e.source = $1
     ORDER BY e.date, e.started_at, e.external_invoice NULLS LAST, u.name`,
    [`file:${format}`],
  ]);

it.each(TIME_FILES)(
  'a file of $format becomes entries once; a preview says so before, and a longer file adds only what is new',
  async ({ rows, ...file }) => {
    const preview = await importFile(owner, { ...file, dryRun: true });
    expect(await stored(file.format)).toEqual([]);
    expect(preview).toMatchObject({
      ...{ status: 'SUCCEEDED', dryRun: true, created: rows.length, unchanged: 0, failed: 0, failedRows: [] },
      ...{ progress: { done: rows.length, total: rows.length }, error: null },
    });
    const real = await importFile(owner, file);
    expect(real).toEqual({ ...preview, id: real.id, dryRun: false, finishedAt: real.finishedAt });
    const entries = await stored(file.format);
    expect(entries).toMatchObject(rows);
    for (const [kind, of] of [
      ['clients', 'client'],
      ['projects', 'project'],
      ['people', 'person'],
    ] as const) {
      const names = [...new Set(entries.map((entry) => entry[of]))];
      expect(real[kind]).toEqual({ matched: [], created: names, createdCount: names.length });
    }
    expect(real.tags.created).toEqual([...new Set(entries.flatMap(({ tags }) => tags))]);
    const again = await importFile(owner, file);
    expect(again).toMatchObject({ created: 0, unchanged: rows.length, clients: { createdCount: 0 } });
    expect(await stored(file.format)).toEqual(entries);
    const content = file.content.trim();
    const last = content.slice(content.lastIndexOf('\n') + 1);
    const longer = await importFile(owner, { ...file, content: `${content}\n${last}\n${last}` });
    expect(longer).toMatchObject({ created: 2, unchanged: rows.length, projects: { createdCount: 0 } });
    expect(longer.projects.matched).toEqual([...new Set(entries.map(({ project }) => project))]);
  },
);

const TOGGL = 'Project,Start date,Start time,Stop date,Stop time,Duration';

it('refuses a file of another format at once, and says what is missing', async () => {
  const refused = async (format: 'TOGGL' | 'HARVEST', content: string | Buffer) =>
    (await owner.refused(ImportTimeFileDocument, { input: { format, file: csvUri(content) } })).details;
  expect(await refused('HARVEST', TOGGL)).toEqual([
    { field: 'input.file', reason: 'is not a file of Harvest: it has no column "date", "client", "hours"' },
  ]);
  expect(await refused('TOGGL', '\n\n')).toEqual([{ field: 'input.file', reason: 'is empty' }]);
  expect(await refused('TOGGL', Buffer.from('PK\x03\x04 sheet'))).toEqual([
    { field: 'input.file', reason: 'must be a CSV file, not a spreadsheet or an archive' },
  ]);
  const input = { format: 'TOGGL' as const, file: 'Project,Start date' };
  expect((await owner.refused(ImportTimeFileDocument, { input })).details).toMatchObject([{ field: 'input.file' }]);
});

it('fails a file whose dates can be read in two ways, before anything is imported, and tells who asked', async () => {
  const content = `${TOGGL}\nClear,2025-01-12,09:00,2025-01-12,10:00,\nNew,11/01/2025,09:00,11/01/2025,10:00,`;
  const unclear = await importFile(owner, { format: 'TOGGL', content, clientId });
  expect(unclear).toMatchObject({ status: 'FAILED', created: 0, progress: { done: 0, total: 0 } });
  expect(unclear.error).toEqual({
    ...{ code: 'VALIDATION_ERROR', field: 'input.dateFormat' },
    message: 'dateFormat is required: 11/01/2025 in line 3 can be read as two dates',
  });
  expect(await sqlOf(app, owner, [`SELECT kind, subject_kind FROM notices WHERE kind = 'timeImportFailed'`])).toEqual([
    { kind: 'timeImportFailed', subject_kind: 'timeImport' },
  ]);
  const clear = await importFile(owner, { format: 'TOGGL', content, clientId, dateFormat: 'DMY' });
  expect(clear).toMatchObject({ status: 'SUCCEEDED', created: 2, clients: { matched: ['Acme'], created: [] } });
  expect((await stored('TOGGL')).filter(({ project }) => project === 'New').map(({ date }) => date)).toEqual([
    '2025-01-11',
  ]);
});

it('says which rows fail, by line and reason, and imports the others', async () => {
  const lines = [
    TOGGL,
    'Nowhere,2025-01-15,09:00,2025-01-15,10:00,',
    ',2025-01-15,09:00,2025-01-15,10:00,',
    'Clear,2025-02-30,09:00,2025-02-30,10:00,',
    'Clear,2025-01-15,25:00,2025-01-15,10:00,',
    'Clear,2025-01-15,09:00,2025-01-15,08:00,',
    'Clear,2025-01-15,09:00,,,soon',
    'Clear,2025-01-20,09:00,2025-01-20,10:00,',
  ];
  const result = await importFile(owner, { format: 'TOGGL', content: lines.join('\r\n') });
  expect(result).toMatchObject({ status: 'SUCCEEDED', created: 1, failed: 6, progress: { done: 7, total: 7 } });
  expect(result.failedRows.map(({ lineNumber, field, code }) => [lineNumber, field, code])).toEqual(
    [
      [2, 'client'],
      [3, 'project'],
      [4, 'date'],
      [5, 'startTime'],
      [6, 'endedAt'],
      [7, 'duration'],
    ].map((each) => [...each, 'VALIDATION_ERROR']),
  );
});

it('reads the encodings and numbers that spreadsheets save', async () => {
  const content =
    'Date;Client;Project;Hours;First Name;Last Name\n2025-05-05;Bäcker & Söhne;Öfen;"1.000,5";Jürgen;Weiß';
  const answers = [];
  for (const bytes of [
    Buffer.from(content.replace('1.000,5', '0,5'), 'latin1'),
    Buffer.from(`\ufeff${content.replace('1.000,5', '0,75')}`, 'utf16le'),
    Buffer.from(`\ufeff${content}`, 'utf16le').swap16(),
  ])
    answers.push(await importFile(owner, { format: 'HARVEST', content: bytes }));
  expect(answers.map(({ created, failed }) => [created, failed])).toEqual([
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(answers[0]?.people.created).toEqual(['Jürgen Weiß']);
  expect(answers[1]?.projects.matched).toEqual(['Öfen']);
  expect(answers[2]?.failedRows).toMatchObject([{ lineNumber: 2, field: 'duration' }]);
  const bakery = (await stored('HARVEST')).filter(({ client }) => client === 'Bäcker & Söhne');
  expect(bakery.map(({ minutes }) => minutes).sort()).toEqual([30, 45]);
});

it('matches names whatever their case and the spaces around them, and no others', async () => {
  const content = [
    'Client,Project,User,Task,Start date,Start time,Stop date,Stop time,Duration',
    'Sprinters,Sprint 7,Ann 1,Run,2025-09-01,09:00,2025-09-01,10:00,',
    'Sprinters,Sprint 007,Ann 01,Run,2025-09-02,09:00,2025-09-02,10:00,',
    ' SPRINTERS ,  sprint 7 ,ANN 1,RUN,2025-09-03,09:00,2025-09-03,10:00,',
    'Sprintérs,Sprint 7,Änn 1,Rún 2,2025-09-04,09:00,2025-09-04,10:00,',
    'Weißbier,Straße,Ann 1,Run 2,2025-09-05,09:00,2025-09-05,10:00,',
    'WEISSBIER,STRASSE,Ann 1,Run 002,2025-09-06,09:00,2025-09-06,10:00,',
  ].join('\n');
  const made = {
    clients: { created: ['Sprinters', 'Sprintérs', 'Weißbier'], matched: [] },
    projects: { created: ['Sprint 7', 'Sprint 007', 'Sprint 7', 'Straße'], matched: [] },
    people: { created: ['Ann 1', 'Ann 01', 'Änn 1'], matched: [] },
    // A project has one task by each sort key.
    tasks: { created: ['Run', 'Run', 'Rún 2', 'Run 2'], matched: [] },
  };
  for (const dryRun of [true, false])
    expect(await importFile(owner, { format: 'TOGGL', content, clientId, dryRun })).toMatchObject({
      created: 6,
      ...made,
    });
  const entries = (await stored('TOGGL')).filter(({ date }) => date.startsWith('2025-09'));
  expect(entries.map(({ project, person }) => [project, person])).toEqual([
    ['Sprint 7', 'Ann 1'],
    ['Sprint 007', 'Ann 01'],
    ['Sprint 7', 'Ann 1'],
    ['Sprint 7', 'Änn 1'],
    ['Straße', 'Ann 1'],
    ['Straße', 'Ann 1'],
  ]);
  // What was there before is matched in the same way.
  const later = content.replaceAll('2025-09', '2025-10');
  expect(await importFile(owner, { format: 'TOGGL', content: later, clientId })).toMatchObject({
    created: 6,
    ...Object.fromEntries(Object.entries(made).map(([kind, { created }]) => [kind, { matched: created, created: [] }])),
  });
});

it('refuses local times that clocks skipped, and says so', async () => {
  const content = [
    TOGGL,
    'Clear,2025-03-30,02:30,2025-03-30,03:15,',
    'Clear,2025-03-30,01:30,2025-03-30,02:00,',
    'Clear,2025-03-30,01:00,2025-03-30,03:00,',
    'Clear,2025-10-26,02:30,2025-10-26,03:30,',
  ].join('\n');
  const { failedRows, created } = await importFile(owner, { format: 'TOGGL', content, timezone: 'Europe/Berlin' });
  expect(failedRows.map(({ lineNumber, field, message }) => [lineNumber, field, message])).toEqual([
    [2, 'start', 'start: there was no 2025-03-30 02:30:00 in Europe/Berlin, where clocks were set forward then'],
    [3, 'end', 'end: there was no 2025-03-30 02:00:00 in Europe/Berlin, where clocks were set forward then'],
  ]);
  expect(created).toBe(2);
  const nights = (await stored('TOGGL')).filter(({ date }) => date === '2025-03-30' || date === '2025-10-26');
  // Two hours on the clock are one in spring; of two hours in autumn, the first is meant.
  expect(nights.map(({ start, minutes }) => [start, minutes])).toEqual([
    ['2025-03-30 00:00:00', 60],
    ['2025-10-26 00:30:00', 120],
  ]);
  expect((await importFile(owner, { format: 'TOGGL', content, timezone: 'UTC' })).failedRows).toEqual([]);
});

it('of two imports of the same file at the same moment, each row becomes one entry', async () => {
  const rows = Array.from(
    { length: 2500 },
    (_each, at) => `2025-06-01,Racers,Race ${at % 5},${1 + (at % 50) / 100},Run ${at}`,
  );
  const file = { format: 'HARVEST' as const, content: ['Date,Client,Project,Hours,Notes', ...rows].join('\n') };
  const both = await atOnce(app, 'time_entries', [() => importFile(owner, file), () => importFile(owner, file)]);
  for (const { status, progress } of both)
    expect([status, progress]).toEqual(['SUCCEEDED', { done: 2500, total: 2500 }]);
  const sum = (of: 'created' | 'unchanged') => both.reduce((total, each) => total + each[of], 0);
  expect([sum('created'), sum('unchanged')]).toEqual([2500, 2500]);
  const made = await sqlOf(app, owner, [
    `SELECT count(*)::int AS entries, count(DISTINCT e.project_id)::int AS projects,
       (SELECT count(*)::int FROM events v JOIN time_entries t ON t.id = v.subject_id JOIN clients k ON k.id = t.client_id
        WHERE v.type = 'timeEntry.created' AND k.name = 'Racers') AS events
     FROM time_entries e JOIN clients c ON c.id = e.client_id WHERE c.name = 'Racers'`,
  ]);
  expect(made).toEqual([{ entries: 2500, projects: 5, events: 2500 }]);
});

it('imports an uploaded file', async () => {
  // In UTF-16, as spreadsheets save text.
  const content = Buffer.from(`\ufeff${TOGGL}\nClear,2025-07-01,09:00,2025-07-01,10:00,`, 'utf16le');
  const upload = await openUpload(owner, 'TIME_IMPORT');
  const input = { format: 'TOGGL' as const, fileId: upload.id };
  expect((await owner.refused(ImportTimeFileDocument, { input })).code).toBe('INVALID_STATE');
  expect((await put(upload.url, content)).status).toBeLessThan(300);
  expect((await owner.refused(ImportTimeFileDocument, { input: { ...input, file: csvUri(content) } })).code).toBe(
    'VALIDATION_ERROR',
  );
  expect((await owner.refused(ImportTimeFileDocument, { input: { format: 'TOGGL' } })).code).toBe('VALIDATION_ERROR');
  for (const dryRun of [true, false]) {
    const { importTimeFile } = await owner.ok(ImportTimeFileDocument, { input: { ...input, dryRun } });
    expect(await untilEnded(owner, importTimeFile.id)).toMatchObject({ status: 'SUCCEEDED', created: 1 });
  }
  const other = await owner.ok(ImportTimeFileDocument, { input: { ...input, format: 'HARVEST' } });
  expect((await untilEnded(owner, other.importTimeFile.id)).error).toMatchObject({ field: 'input.file' });
  const stranger = await app.register();
  expect((await stranger.refused(ImportTimeFileDocument, { input })).code).toBe('NOT_FOUND');
});

it('has failed if its job is dead and recorded nothing, and the same file again imports the rest', async () => {
  const content = `${TOGGL}\nClear,2025-08-01,09:00,2025-08-01,10:00,`;
  const { id } = await importFile(owner, { format: 'TOGGL', content });
  // As a worker leaves it that dies in its last attempt.
  await sqlOf(app, owner, [
    `UPDATE time_imports SET status = 'RUNNING', finished_at = NULL, file_sha256 = (SELECT min(sha256) FROM files) WHERE id = $1`,
    [parseId('timeImport', id, 'id')],
  ]);
  await sqlOf(app, owner, [
    `UPDATE jobs SET status = 'DEAD' WHERE unique_key = 'importTimeFile/' || $1`,
    [parseId('timeImport', id, 'id')],
  ]);
  const { services } = app.app;
  const run = { signal: new AbortController().signal } as Parameters<ReturnType<typeof purgeExpiredRows>>[0];
  await purgeExpiredRows({ ...services, clock: systemClock })(run);
  expect((await owner.ok(TimeImportDocument, { id })).timeImport).toMatchObject({
    ...{ status: 'FAILED', created: 1, error: { code: 'INTERNAL_ERROR', field: null } },
  });
  expect(await importFile(owner, { format: 'TOGGL', content })).toMatchObject({ created: 0, unchanged: 1 });
});

it('is for administrators, of their own organization, with a token', async () => {
  const input = { format: 'TOGGL' as const, file: csvUri(TOGGL) };
  for (const api of [manager.api, employee.api])
    expect((await api.refused(ImportTimeFileDocument, { input })).code).toBe('FORBIDDEN');
  expect((await app.anonymous.refused(ImportTimeFileDocument, { input })).code).toBe('UNAUTHORIZED');
  const { timeImports } = await owner.ok(TimeImportsDocument, { filter: { status: ['FAILED'] } });
  const [failed] = timeImports.nodes;
  expect(timeImports.totalCount).toBe(3);
  const stranger = await app.register();
  expect((await stranger.refused(TimeImportDocument, { id: failed?.id ?? '' })).code).toBe('NOT_FOUND');
  expect((await stranger.ok(TimeImportsDocument)).timeImports.nodes).toEqual([]);
  const ofAcme = { ...input, clientId };
  expect((await stranger.refused(ImportTimeFileDocument, { input: ofAcme })).code).toBe('NOT_FOUND');
  expect((await employee.api.refused(TimeImportDocument, { id: failed?.id ?? '' })).code).toBe('FORBIDDEN');
});
