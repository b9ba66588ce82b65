import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../config/clock';
import type { Database } from '../db/database';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import type { UnitOfWork } from '../db/unit-of-work';
import type { UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { idOf } from '../domain/ids';
import { MemberRole } from '../domain/permissions';
import { OrganizationEntity } from '../entities/organization';
import { CreateClientInput } from '../schema/inputs/client-inputs';
import { RegisterInput } from '../schema/inputs/identity-inputs';
import { CreateInvoiceInput } from '../schema/inputs/invoice-inputs';
import { CreateProjectInput } from '../schema/inputs/project-inputs';
import { inputOf } from '../schema/rules/input-of';
import { createClient } from '../services/clients/create-client';
import { createInvoice } from '../services/invoices/create-invoice';
import { followDueDates } from '../services/invoices/follow-due-dates';
import { passOverEvents } from '../services/notices/tell-of-events';
import { logout } from '../services/identity/logout';
import { prepareRegistration, register, type Registration } from '../services/identity/register';
import { createProject } from '../services/projects/create-project';
import { DEMO_CLIENTS, type DemoClientKey } from './demo-clients';
import { DEMO_INVOICES } from './demo-invoices';
import { DEMO_LOGIN } from './demo-login';
import { DEMO_PROJECTS, type DemoProjectKey } from './demo-projects';
import { makeEstimates } from './make-estimates';
import { makeExpenses } from './make-expenses';
import { makeRecurring } from './make-recurring';
import { makeTime } from './make-time';
import { settleNotices } from './settle-notices';
import { takeStep } from './take-step';
import { workAt } from './work-at';

const DAY_MS = 24 * 60 * 60 * 1000;
const REGISTERED_DAYS_AGO = 160;

const OWNER = {
  ...DEMO_LOGIN,
  name: 'Demo Owner',
  businessName: 'Northwind Studio',
  timezone: 'America/New_York',
  locale: 'en-US',
  currency: 'USD',
};

const SETTINGS = {
  email: 'hello@northwind-studio.example',
  phone: '+1 207 555 0118',
  website: 'https://northwind-studio.example',
  address: { street: '118 Harbor Street', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
  primaryColor: '#12454f',
  secondaryColor: '#5b7a80',
  accentColor: '#a86a12',
  paperSize: 'LETTER',
  creditDocument: 'CREDIT_NOTE',
  taxId: '00-0001182',
  paymentInstructions: 'Harbor Savings Bank, Portland ME\nRouting 000000000, account 0001 1820 42',
} as const;

/** The dependencies of the demo. */
export interface DemoParts {
  database: Database;
  unitOfWork: Pick<UnitOfWorkRunner, 'run'>;
  clock: Clock;
}

/** How often a process that finds another one creating the demo checks whether it is done. */
const LOOK_MS = 250;

/**
 * Creates the demo organization, with invoices in every status from the last five months, and returns true; returns
 * false and changes nothing if it exists. One transaction, and one process at a time: a second process polls until the
 * first is done, because waiting for a lock would time out after two seconds, and creates the demo if the first was
 * killed. No email is sent; the PDFs are left to the worker, as jobs.
 */
export async function seedDemo(parts: DemoParts): Promise<boolean> {
  if (await isThere(parts.database)) return false;
  const registration = await prepareRegistration(inputOf(RegisterInput, OWNER));
  for (;;) {
    const outcome = await tryToMake(parts, registration);
    if (outcome !== 'ANOTHER_AT_WORK') return outcome === 'MADE';
    await sleep(LOOK_MS);
    if (await isThere(parts.database)) return false;
  }
}

async function isThere(database: Database): Promise<boolean> {
  const known = await database.read({ kind: 'anonymous' }, (sql) =>
    sql.query(`SELECT 1 FROM users WHERE email = $1`, [DEMO_LOGIN.email]),
  );
  return known.length > 0;
}

async function tryToMake(
  { unitOfWork, clock }: DemoParts,
  registration: Registration,
): Promise<'MADE' | 'KNOWN' | 'ANOTHER_AT_WORK'> {
  try {
    return await unitOfWork.run({ kind: 'anonymous' }, async (work) => {
      const [lock] = await work.sql.query<{ held: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('the demo is made', 0)) AS held`,
      );
      if (!lock?.held) return 'ANOTHER_AT_WORK';
      await makeDemo(work, registration, clock.now());
      return 'MADE';
    });
  } catch (error) {
    if (error instanceof BillfoldError && error.code === ErrorCode.DUPLICATE_RESOURCE) return 'KNOWN';
    throw error;
  }
}

async function makeDemo(work: UnitOfWork, registration: Registration, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const began = daysAgo(REGISTERED_DAYS_AGO);
  const owner = await registerOwner(work, registration, began);
  const atStart = workAt(work, owner, began);
  await decorate(atStart);
  const clients = {} as Record<DemoClientKey, string>;
  for (const [key, client] of Object.entries(DEMO_CLIENTS)) {
    clients[key as DemoClientKey] = idOf('client', await createClient(atStart, inputOf(CreateClientInput, client)));
  }
  const projects = await makeProjects(atStart, clients);
  const { timezone: timeZone } = OWNER;
  const { passwordHash } = registration;
  const { until, people, monday } = await makeTime(work, { owner, timeZone, projects, passwordHash, began, now });
  const billed = await makeExpenses(work, { owner, people, projects, monday, now });
  // Before the day of the statuses moves on: what has expired by then cannot be sent.
  await makeEstimates(work, { owner, clients, now });
  await settleNotices(work);
  for (const { fields, client, project, groupsTimeBy: groupBy, billsExpenses, ...invoice } of DEMO_INVOICES) {
    const lines = (fields.lines ?? []).map((line) => ({ ...line, projectId: project && projects[project] }));
    const unbilledTime = groupBy && project && { projectIds: [projects[project]], until, groupBy };
    const expenseIds = billsExpenses && billed;
    const input = { ...fields, lines, unbilledTime, expenseIds, clientId: clients[client] };
    const id = await createInvoice(workAt(work, owner, daysAgo(invoice.daysAgo)), inputOf(CreateInvoiceInput, input));
    for (const step of invoice.story) {
      await takeStep(work, { owner, invoiceId: id, step, at: daysAgo(invoice.daysAgo - step.after) });
    }
  }
  await makeRecurring(workAt(work, owner, now), { clients, timeZone });
  await followDueDates(workAt(work, { kind: 'system', organizationId: owner.organizationId }, now));
  await passOverEvents(work);
}

/** The public IDs of the projects, which the owner leads. */
async function makeProjects(
  work: UnitOfWork,
  clients: Record<DemoClientKey, string>,
): Promise<Record<DemoProjectKey, string>> {
  const projects = {} as Record<DemoProjectKey, string>;
  const teamMembers = [{ userId: idOf('user', work.userId ?? ''), role: 'lead' }];
  for (const [key, { client, fields }] of Object.entries(DEMO_PROJECTS)) {
    const input = { ...fields, tags: [...fields.tags], clientId: clients[client], teamMembers };
    projects[key as DemoProjectKey] = idOf('project', await createProject(work, inputOf(CreateProjectInput, input)));
  }
  return projects;
}

/** Registers the owner like any other user, and logs them out: nobody has the tokens of that session. */
async function registerOwner(work: UnitOfWork, registration: Registration, at: Date): Promise<UserActor> {
  const session = {
    ipAddress: '127.0.0.1',
    userAgent: null,
    refreshTokenHash: createHash('sha256').update(randomBytes(32)).digest('hex'),
    refreshTokenDays: 1,
  };
  const opened = await register(workAt(work, { kind: 'anonymous' }, at), { registration, session });
  const rights = { role: MemberRole.OWNER, features: [], projectIds: null, passwordExpired: false };
  const owner: UserActor = { kind: 'user', ...rights, ...opened };
  await logout(workAt(work, owner, at), undefined);
  return owner;
}

/** Settings that the API cannot change yet. Nobody reads the mail of the demo's address, so it counts as verified. */
async function decorate(work: UnitOfWork): Promise<void> {
  const logo = `data:image/png;base64,${readFileSync(path.join(__dirname, 'logo.png')).toString('base64')}`;
  await work.sql.manager.update(OrganizationEntity, { id: work.organizationId }, { ...SETTINGS, logo });
  await work.sql.query(`UPDATE users SET email_verified_at = $2 WHERE id = $1`, [work.userId, work.now]);
}
