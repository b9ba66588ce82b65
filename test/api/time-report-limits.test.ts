import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateTimeEntryDocument,
  type ReportGrouping,
  TimeReportCsvDocument,
  TimeReportDocument,
} from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';
import { idOf } from '../../src/domain/ids';

const YEAR = { from: '2024-12-01', to: '2025-03-31' };
let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  const studio = await aStudio({ client: {} });
  ({ app, owner } = studio);
  const projectId = await addProject(owner, { clientId: studio.clientId, name: 'Website' });
  await owner.ok(CreateTimeEntryDocument, { input: { projectId, date: '2025-01-15', durationMinutes: 1 } });
});
afterAll(() => app.stop());

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
});
