import {
  CreateInvoiceDocument,
  type ImportTimeFileInput,
  MeDocument,
  MergeMemberDocument,
  UsersDocument,
} from '../support/generated/operations';
import { importFile } from '../support/time-files';
import { type Agency, allTime, approve, NAMES, ofBook, submit } from './quarter-agency';
import { IMPORTED, rateOf, type Worked } from './quarter-book';
import { agrees, amountsOf, bill } from './quarter-checks';

/** Who worked for the agency before it changed over, and is Emil today. */
const FRANK = 'Frank Freelancer';
const FRANKS = 't03';

const PLACES = { website: ['Acme', 'Website'], campaign: ['Acme', 'Campaign'], shop: ['Muster', 'Shop'] } as const;
const TASKS = { design: 'Design', development: 'Development' } as const;
const twoDigits = (part: number) => String(Math.trunc(part)).padStart(2, '0');
const ofKey = (letter: string) => IMPORTED.filter(({ key }) => key.startsWith(letter));

/** A detailed report of Toggl Track, in which work begins at nine. Its dates have the month first. */
async function togglFile(agency: Agency): Promise<string> {
  const row = async ({ key, person, work, task, date, minutes, billable }: Worked): Promise<string> => {
    const { me } = await agency.people[person].api.ok(MeDocument);
    const who = key === FRANKS ? [FRANK, 'frank@freelancers.example'] : [NAMES[person], me.user.email];
    const [year, month, day] = date.split('-');
    const [client, project] = PLACES[work];
    const end = `${9 + Math.trunc(minutes / 60)}:${twoDigits(minutes % 60)}:00 AM`;
    const days = [`${month}/${day}/${year}`, '09:00:00 AM', `${month}/${day}/${year}`, end];
    return [...who, client, project, task ? TASKS[task] : '', key, billable ? 'Yes' : 'No', ...days, '', ''].join(',');
  };
  const header =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags';
  const closed = `${NAMES.eve},,Acme,Website,,closed,Yes,01/20/2025,09:00:00 AM,01/20/2025,09:30:00 AM,,`;
  return [`\ufeff${header}`, ...(await Promise.all(ofKey('t').map(row))), closed].join('\r\n');
}

/** A time report of Harvest in German. One of the rows that were invoiced there is not approved. */
function harvestFile(): string {
  const row = ({ key, person, work, task, date, minutes, elsewhere }: Worked): string => {
    const [first, last] = NAMES[person].split(' ');
    const [client, project] = PLACES[work];
    const hours = (minutes / 60).toFixed(4).replace('.', ',');
    const isApproved = key !== 'h03';
    const flags = ['Yes', elsewhere ? 'Yes' : 'No', isApproved ? 'Yes' : 'No'];
    return [date, client, project, task ? TASKS[task] : '', key, hours, ...flags, first, last].join(';');
  };
  const header = 'Date;Client;Project;Task;Notes;Hours;Billable?;Invoiced?;Approved?;First Name;Last Name';
  return [header, ...ofKey('h').map(row)].join('\n');
}

/** Writes down what a file has brought, at the rates of the test's own reckoning. */
async function noteDown(agency: Agency, works: readonly Worked[]): Promise<void> {
  const time = await allTime(agency);
  for (const worked of works) {
    const id = time.get(worked.key)?.id ?? '';
    agency.book.set(worked.key, { ...worked, rate: rateOf(worked, agency.rates), id });
  }
}

/** The rest of the quarter comes from the tools that the agency leaves: first as a preview, then twice, by mistake. */
async function importFiles(agency: Agency): Promise<void> {
  const { api } = agency.people.ada;
  const toggl = { format: 'TOGGL', content: await togglFile(agency), dateFormat: 'MDY' } as const;
  const preview = await importFile(api, { ...toggl, dryRun: true });
  expect(preview).toMatchObject({ created: 3, failed: 1, people: { created: [FRANK], createdCount: 1 } });
  expect([preview.people.matched.sort(), preview.projects, preview.tasks.matched.sort()].flat()).toMatchObject([
    ...[NAMES.emil, NAMES.eve, { matched: ['Website'], created: [] }, 'Design', 'Development'],
  ]);
  const harvest = { format: 'HARVEST', content: harvestFile() } as const;
  for (const file of [toggl, harvest] as readonly (Omit<ImportTimeFileInput, 'file'> & { content: string })[]) {
    expect(await importFile(api, file)).toMatchObject({ status: 'SUCCEEDED', created: 3 });
    expect(await importFile(api, file)).toMatchObject({ status: 'SUCCEEDED', created: 0, unchanged: 3 });
  }
  expect(preview.failedRows).toMatchObject([{ lineNumber: 5, field: 'date', lockedReason: 'PERIOD_CLOSED' }]);
}

/** Frank's time becomes Emil's, at his rates. */
async function mergeFrank({ people }: Agency): Promise<void> {
  const { users } = await people.ada.api.ok(UsersDocument, { filter: { isPlaceholder: true } });
  expect(users.nodes.map(({ name }) => name)).toEqual([FRANK]);
  const input = { placeholderId: users.nodes[0]?.id ?? '', intoUserId: people.emil.userId };
  expect((await people.ada.api.ok(MergeMemberDocument, { input })).mergeMember.movedTimeEntries).toBe(1);
}

/** What comes of the files: drafts, approved time that is billed here, and time that was billed elsewhere and never is here. */
export async function playImports(agency: Agency): Promise<void> {
  const { api } = agency.people.ada;
  await importFiles(agency);
  await mergeFrank(agency);
  await noteDown(agency, IMPORTED);
  await agrees(agency, IMPORTED);
  // 75 x 110 / 60, 50 x 77.77 / 60 = 64.808…, 30 x 77.77 / 60 = 38.885; 90 x 95 / 60, 20 x 70 / 60, 40 x 77.77 / 60 = 51.846…
  expect(await amountsOf(agency, ...IMPORTED.map(({ key }) => key))).toEqual([
    ...['137.50', '64.81', '38.89', '142.50', '23.33', '51.85'],
  ]);
  const time = await allTime(agency);
  const found = IMPORTED.map(({ key }) => [key, time.get(key)?.status, time.get(key)?.isInvoiced]);
  expect(found).toEqual([
    ...['t01', 't02', 't03'].map((key) => [key, 'DRAFT', false]),
    ['h01', 'APPROVED', true],
    ['h02', 'APPROVED', false],
    ['h03', 'DRAFT', true],
  ]);
  await submit(agency, ['t01', 't02', 't03']);
  await approve(agency, ['t01', 't02', 't03']);
  const timeEntryIds = ofBook(agency, ['h01']).map(({ id }) => id);
  const twice = { clientId: agency.clients.muster, timeEntryIds };
  expect((await api.refused(CreateInvoiceDocument, { input: twice })).code).toBe('INVALID_STATE');
  const approved = IMPORTED.filter(({ key }) => key === 'h02');
  const invoice = await bill(agency, approved, { client: 'muster', until: '2025-03-31', groupBy: 'DAY', tax: 19n });
  // 19 percent of 23.33 are 4.4327.
  expect([invoice.subtotal.amount, invoice.tax.amount]).toEqual(['23.33', '4.43']);
}
