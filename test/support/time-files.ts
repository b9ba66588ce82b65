import type { ApiClient } from './api';
import {
  ImportTimeFileDocument,
  type ImportTimeFileInput,
  TimeImportDocument,
  type TimeImportPartsFragment,
} from './generated/operations';
import { eventually } from './scenario-eventually';

/** A file as the API takes it. */
export function csvUri(content: string | Buffer): string {
  return `data:text/csv;base64,${Buffer.from(content).toString('base64')}`;
}

/** Waits until an import has ended. */
export const untilEnded = (api: ApiClient, id: string): Promise<TimeImportPartsFragment> =>
  eventually('the import', async () => {
    const { timeImport } = await api.ok(TimeImportDocument, { id });
    return timeImport.finishedAt !== null && timeImport;
  });

/** Imports a file and waits until that has ended. */
export async function importFile(
  api: ApiClient,
  { content, ...input }: Omit<ImportTimeFileInput, 'file'> & { content: string | Buffer },
): Promise<TimeImportPartsFragment> {
  const { importTimeFile } = await api.ok(ImportTimeFileDocument, { input: { ...input, file: csvUri(content) } });
  return untilEnded(api, importTimeFile.id);
}

/** Exports as the five systems write them, each with what its rows are, typed by hand. Berlin is one hour ahead of UTC. */
export const TIME_FILES: readonly (Omit<ImportTimeFileInput, 'file'> & { content: string; rows: object[] })[] = [
  {
    format: 'TOGGL',
    content: `\ufeffUser,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)
Designer One,designer.one@t.example,Toggl Co,Site,Design,"Draft, first",Yes,2025-01-15,09:00:00,2025-01-15,10:30:30,01:30:30,"a, b",10.00
Designer One,designer.one@t.example,Toggl Co,Site,,=SUM(A1),No,2025-01-15,23:30:00,2025-01-16,00:30:00,01:00:00,,`,
    rows: [
      {
        ...{ client: 'Toggl Co', project: 'Site', task: 'Design', person: 'Designer One', date: '2025-01-15' },
        ...{ start: '2025-01-15 08:00:00', minutes: 91, billable: true, tags: ['a', 'b'] },
      },
      { task: null, date: '2025-01-15', start: '2025-01-15 22:30:00', minutes: 60, billable: false, tags: [] },
    ],
  },
  {
    format: 'CLOCKIFY',
    content: `"Project","Client","Description","Activity","User","Group","Email","Tags","Type","Billable","Invoiced","Invoice ID","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (EUR)","Billable Amount (EUR)","Date of creation"
"App","Clock Co","Two
lines","Code","Developer One","","developer.one@c.example","","Regular","Yes","Yes","R-1","03/04/2024","10:00:00 PM","03/04/2024","11:15:00 PM","01:15:00","1.25","80.50","100.63","03/05/2024"
"App","Clock Co","","Code","Developer One","","developer.one@c.example","","Regular","Yes","No","","03/05/2024","12:00:00 AM","03/05/2024","12:20:00 AM","00:20:00","0.33","80.50","26.83","03/05/2024"`,
    ...{ dateFormat: 'MDY', useRates: true },
    rows: [
      {
        ...{ task: 'Code', person: 'Developer One', date: '2024-03-04', start: '2024-03-04 21:00:00', minutes: 75 },
        ...{ invoice: 'R-1', status: 'DRAFT', rate: '80.5' },
      },
      { date: '2024-03-05', start: '2024-03-04 23:00:00', minutes: 20, invoice: null, rate: '80.5' },
    ],
  },
  {
    format: 'HARVEST',
    content: `Date;Client;Project;Project Code;Task;Notes;Hours;Billable?;Invoiced?;Approved?;First Name;Last Name;Roles;Employee?;Billable Rate;Billable Amount;Cost Rate;Cost Amount;Currency;External Reference URL
2025-02-03;Harvest Co;Farm;;Plough;North field;1,5;Yes;Yes;Yes;Farmer;One;;Yes;50,0;75,0;;;Euro - EUR;
2025-02-03;Harvest Co;Farm;;Plough;North field;1,5;Yes;No;Yes;Farmer;One;;Yes;50,0;75,0;;;Euro - EUR;
2025-02-04;Harvest Co;Farm;;Plough;;0,33;No;No;No;Farmer;Two;;Yes;;;;;Euro - EUR;

`,
    rows: [
      {
        ...{ person: 'Farmer One', date: '2025-02-03', start: null, minutes: 90, invoice: 'Harvest' },
        ...{ status: 'APPROVED', rate: null },
      },
      { person: 'Farmer One', date: '2025-02-03', minutes: 90, invoice: null, status: 'APPROVED' },
      { person: 'Farmer Two', date: '2025-02-04', minutes: 20, billable: false, invoice: null, status: 'DRAFT' },
    ],
  },
  {
    format: 'KIMAI',
    content: `Datum,Von,Bis,Dauer,Währung,Preis,Intern,Stundensatz,Festpreis,Alias,Name,E-Mail,Nr.,Kunde,Projekt,Tätigkeit,Beschreibung,Abrechenbar,Schlagworte,Typ,Kategorie,Kundennr.,Projektnr.,USt-ID,Bestellnr.
2025-03-30,01:30,03:30,1.00,EUR,10,5,10,,,Clerk One,clerk.one@k.example,,Kimai Co,Books,Count,,ja,x,,work,,,,
2025-03-31,23:00,01:00,2:00,EUR,20,5,10,,,Clerk One,clerk.one@k.example,,Kimai Co,Books,Count,,nein,,,work,,,,`,
    rows: [
      {
        ...{ client: 'Kimai Co', project: 'Books', task: 'Count', date: '2025-03-30', start: '2025-03-30 00:30:00' },
        ...{ minutes: 60, billable: true, tags: ['x'] },
      },
      { date: '2025-03-31', start: '2025-03-31 21:00:00', minutes: 120, billable: false },
    ],
  },
  {
    format: 'SOLIDTIME',
    content: `description\tbillable\tclient\tproject\ttags\tstart\tend\ttask\tuser_name\tuser_email
Talk\ttrue\tSolid Co\tPlan\t"[""one"",""two""]"\t2025-04-01T09:00:00Z\t2025-04-01T09:10:29Z\t\tPlanner One\tplanner.one@s.example`,
    rows: [
      {
        ...{ client: 'Solid Co', project: 'Plan', task: null, date: '2025-04-01', start: '2025-04-01 09:00:00' },
        ...{ minutes: 10, billable: true, tags: ['one', 'two'] },
      },
    ],
  },
];
