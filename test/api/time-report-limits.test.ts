import { aStudio, type Studio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  CreateTimeEntryDocument,
  type ReportGrouping,
  TimeReportCsvDocument,
  TimeReportDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import type { Sql } from '../../src/db/database';
import { idOf } from '../../src/domain/ids';
import { MemberRole } from '../../src/domain/permissions';
import { readTimeReport, type ReportWanted } from '../../src/services/reports/read-time-report';

const YEAR = { from: '2024-12-01', to: '2025-03-31' };
let studio: Studio<object>;
let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  const made = await aStudio({ client: {} });
  ({ app, owner } = made);
  studio = made;
  const projectId = await addProject(owner, { clientId: made.clientId, name: 'Website' });
  await owner.ok(CreateTimeEntryDocument, { input: { projectId, date: '2025-01-15', durationMinutes: 1 } });
});
afterAll(() => app.stop());

/** How many rows the statement of a report has, whether or not it is refused then. */
async function rowsAnswered(asked: { from: string; to: string; groupBy: ReportGrouping[] }): Promise<number> {
  const { organizationId } = studio;
  const userId = claimsOf(owner).sub;
  const rights = { role: MemberRole.OWNER, features: [], projectIds: null };
  const actor = { kind: 'user' as const, userId, organizationId, sessionId: '', passwordExpired: false, ...rights };
  let most = 0;
  await app.app.services.database.read({ kind: 'organization', organizationId, userId }, async (sql) => {
    const counting = Object.create(sql) as Sql;
    counting.query = async <Row extends object>(text: string, values?: readonly unknown[]) => {
      const rows = await sql.query<Row>(text, values);
      most = Math.max(most, rows.length);
      return rows;
    };
    const wanted = { ...asked, groupBy: asked.groupBy as ReportWanted['groupBy'], withPrevious: false };
    await readTimeReport(counting, actor, wanted).catch(() => undefined);
  });
  return most;
}

it('refuses periods and groupings that make no report, and more rows than it gives', async () => {
  const refused = async (asked: object) => {
    const { code, details } = await owner.refused(TimeReportDocument, { ...YEAR, groupBy: ['DAY'], ...asked });
    return [code, details[0]?.field];
  };
  expect(await refused({ to: '2024-11-30' })).toEqual(['VALIDATION_ERROR', 'to']);
  expect(await refused({ to: '2034-12-02' })).toEqual(['VALIDATION_ERROR', 'to']);
  expect(await refused({ from: '1000-01-01', to: '1000-01-31', withPrevious: true })).toEqual([
    'VALIDATION_ERROR',
    'from',
  ]);
  for (const groupBy of [['WEEK'], ['PROJECT']]) {
    const last = { from: '9999-12-01', to: '9999-12-31', groupBy };
    expect(await refused(last)).toEqual(['VALIDATION_ERROR', 'to']);
    expect(await refused({ from: '1000-01-01', to: '1000-01-31', groupBy })).toEqual(['VALIDATION_ERROR', 'from']);
  }
  const texts = Array.from({ length: 10 }, (_each, at) => `a${at}: csv`).join(' ');
  const ten = `{ timeReport(from: "2024-01-01", to: "2024-12-31", groupBy: [DAY]) { ${texts} } }`;
  expect(await owner.refused(ten)).toMatchObject({ code: 'QUERY_TOO_COMPLEX', details: [{ field: 'cost' }] });
  expect(await refused({ groupBy: ['DAY', 'DAY'] })).toEqual(['VALIDATION_ERROR', 'groupBy']);
  expect(await refused({ groupBy: [] })).toEqual(['VALIDATION_ERROR', 'groupBy']);
  expect(await refused({ filter: { projectIds: [idOf('user', claimsOf(owner).sub)] } })).toEqual([
    'VALIDATION_ERROR',
    'filter.projectIds.0',
  ]);
  const many = (count: number, year: number): [string, unknown[]] => [
    `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, tags, created_at, updated_at)
     SELECT e.organization_id, uuidv7(), user_id, project_id, client_id, make_date($2, 1, 1), 1, ARRAY['t' || n], now(), now()
     FROM (SELECT * FROM time_entries LIMIT 1) e, generate_series(1, $1::int) n`,
    [count, year],
  ];
  for (const rows of [many(1001, 2040), many(10_001, 2041)]) await sqlOf(app, owner, rows);
  expect(await refused({ from: '2040-01-01', to: '2040-12-31', groupBy: ['TAG'] })).toEqual([
    'VALIDATION_ERROR',
    'groupBy',
  ]);
  const asked = { groupBy: ['TAG'] as ReportGrouping[] };
  const { csv } = (await owner.ok(TimeReportCsvDocument, { ...asked, from: '2040-01-01', to: '2040-12-31' }))
    .timeReport;
  expect(csv.split('\r\n')).toHaveLength(1003);
  const tooMany = await owner.refused(TimeReportCsvDocument, { ...asked, from: '2041-01-01', to: '2041-12-31' });
  expect(tooMany).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: 'groupBy' }] });
  expect(await rowsAnswered({ ...asked, from: '2040-01-01', to: '2040-12-31' })).toBe(1001);
  // It is counted where the time is: the rows are neither sent nor put together.
  expect(await rowsAnswered({ ...asked, from: '2041-01-01', to: '2041-12-31' })).toBe(1);
});

it('refuses more minutes than an Int can be, but for CSV', async () => {
  const { organizationId } = studio;
  const months = [`'2030-01-01'`, `'2030-02-01'`];
  await asSuperuser(app, (client) =>
    client.query(
      `INSERT INTO time_day_changes (organization_id, date, project_id, client_id, user_id, status, billable, invoiced, tags, entries,
         minutes, amount_minor, cost_minor)
       SELECT organization_id, month, project_id, client_id, user_id, 'DRAFT', false, false, '{}', 40000, 1500000000, 0, 0
       FROM time_entries, unnest(ARRAY[${months.join(', ')}]::date[]) AS month WHERE organization_id = $1 AND date = '2025-01-15'`,
      [organizationId],
    ),
  );
  const asked = { from: '2030-01-01', groupBy: ['PROJECT'] as ReportGrouping[] };
  const { timeReport } = await owner.ok(TimeReportDocument, { ...asked, to: '2030-01-31' });
  expect(timeReport.totals).toMatchObject({ entryCount: 40_000, minutes: 1_500_000_000 });
  const refused = { code: 'VALIDATION_ERROR', details: [{ field: 'to' }] };
  expect(await owner.refused(TimeReportDocument, { ...asked, to: '2030-02-28' })).toMatchObject(refused);
  const before = { ...asked, from: '2030-03-01', to: '2030-04-30', withPrevious: true };
  expect(await owner.refused(TimeReportDocument, before)).toMatchObject(refused);
  const { csv } = (await owner.ok(TimeReportCsvDocument, { ...asked, to: '2030-02-28' })).timeReport;
  expect(csv).toContain('Website,80000,3000000000,50000000.00,0,');
});
