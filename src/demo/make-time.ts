import { newId, type UnitOfWork } from '../db/unit-of-work';
import type { UserActor } from '../domain/actor';
import { addDays, startOfWeek, todayIn } from '../domain/calendar';
import { idOf } from '../domain/ids';
import { MemberRole } from '../domain/permissions';
import { RateType } from '../domain/rates';
import { SetRateInput } from '../schema/inputs/rate-inputs';
import { UpdateProjectInput } from '../schema/inputs/project-inputs';
import { CreateTaskInput } from '../schema/inputs/task-inputs';
import { CreateTimeEntryInput } from '../schema/inputs/time-entry-inputs';
import { StartTimerInput } from '../schema/inputs/timer-inputs';
import { inputOf } from '../schema/rules/input-of';
import { updateProject } from '../services/projects/update-project';
import { setRate } from '../services/rates/set-rate';
import { createTask } from '../services/tasks/create-task';
import { approveTimeEntries, rejectTimeEntries, submitTimeEntries } from '../services/time/approve-time-entries';
import { createTimeEntry } from '../services/time/create-time-entry';
import { startTimer } from '../services/time/start-timer';
import type { DemoProjectKey } from './demo-projects';
import {
  DEMO_EMPLOYEES,
  DEMO_REJECTION,
  DEMO_TASKS,
  DEMO_TIMER,
  DEMO_WEEK,
  type DemoPersonKey,
  type DemoTaskKey,
  type DemoTime,
} from './demo-time';
import { workAt } from './work-at';

const MINUTE_MS = 60_000;
/** Weeks before this one, oldest first: the first three are approved, the last is submitted. */
const WEEKS_AGO = [4, 3, 2, 1, 0] as const;
const APPROVED_WEEKS_AGO = 2;

/** Where time is made: the owner, the organization's time zone, the projects (public IDs) and the employees' password. */
export interface TimeParts {
  owner: UserActor;
  timeZone: string;
  projects: Record<DemoProjectKey, string>;
  passwordHash: string;
  began: Date;
  now: Date;
}

interface MadeEntry {
  id: string;
  end: Date;
  time: DemoTime;
}

/** What was made: the people, the Monday of this week, and the last day of the weeks that are to be billed. */
export interface MadeTime {
  people: Record<DemoPersonKey, UserActor>;
  monday: string;
  until: string;
}

/** Makes employees, tasks, rates, five weeks of time in every status before billing, and a timer that runs. */
export async function makeTime(work: UnitOfWork, parts: TimeParts): Promise<MadeTime> {
  const { owner, began, now, projects } = parts;
  const people = await makeEmployees(work, parts);
  await joinTeams(workAt(work, owner, began), projects, people);
  const tasks = await makeTasks(workAt(work, owner, began), projects);
  for (const weeksAgo of WEEKS_AGO) {
    for (const person of Object.keys(DEMO_WEEK) as DemoPersonKey[]) {
      await makeWeek(work, parts, { actor: people[person], times: DEMO_WEEK[person], tasks, weeksAgo });
    }
  }
  await actAs(work, owner);
  const { task, description, minutesAgo } = DEMO_TIMER;
  const since = new Date(now.getTime() - minutesAgo * MINUTE_MS);
  const timer = { projectId: projects[DEMO_TASKS[task].project], taskId: tasks[task], description };
  await startTimer(workAt(work, owner, since), inputOf(StartTimerInput, timer));
  const monday = mondayOf(parts);
  return { people, monday, until: addDays(monday, -7 * APPROVED_WEEKS_AGO - 1) };
}

/** Adds the employees as members, with the owner's password. Nobody reads their mail, so their addresses count as verified. */
async function makeEmployees(work: UnitOfWork, parts: TimeParts): Promise<Record<DemoPersonKey, UserActor>> {
  const { owner, began, passwordHash, timeZone } = parts;
  const people: Partial<Record<DemoPersonKey, UserActor>> = { owner };
  for (const [key, { name, email, jobTitle, hourlyRate, costRate }] of Object.entries(DEMO_EMPLOYEES)) {
    const userId = newId();
    await work.sql.query(
      `INSERT INTO users (id, name, email, password_hash, time_zone, locale, email_verified_at, password_changed_at, last_login_at, created_at, updated_at)
       SELECT $1, $2, $3, $4, $5, o.locale, $6, $6, $6, $6, $6 FROM organizations o WHERE o.id = $7`,
      [userId, name, email, passwordHash, timeZone, began, owner.organizationId],
    );
    await work.sql.query(
      `INSERT INTO members (organization_id, id, user_id, role, job_title, hourly_rate, created_at)
       VALUES ($1, $2, $3, 'EMPLOYEE', $4, $5, $6)`,
      [owner.organizationId, newId(), userId, jobTitle, hourlyRate, began],
    );
    const cost = { userId: idOf('user', userId), type: RateType.COST, from: todayIn(timeZone, began), rate: costRate };
    await setRate(workAt(work, owner, began), inputOf(SetRateInput, cost));
    people[key as DemoPersonKey] = { ...owner, userId, role: MemberRole.EMPLOYEE };
  }
  return people as Record<DemoPersonKey, UserActor>;
}

/** The owner leads the projects, and the employees are in their teams: they see no others. */
async function joinTeams(
  work: UnitOfWork,
  projects: Record<DemoProjectKey, string>,
  { owner, ...employees }: Record<DemoPersonKey, UserActor>,
): Promise<void> {
  const team = Object.entries(employees).map(([role, { userId }]) => ({ userId: idOf('user', userId), role }));
  const teamMembers = [{ userId: idOf('user', owner.userId), role: 'lead' }, ...team];
  for (const id of Object.values(projects)) await updateProject(work, inputOf(UpdateProjectInput, { id, teamMembers }));
}

/** The Monday of this week. */
const mondayOf = ({ timeZone, now }: TimeParts): string => startOfWeek(todayIn(timeZone, now), 1);

async function makeTasks(
  work: UnitOfWork,
  projects: Record<DemoProjectKey, string>,
): Promise<Record<DemoTaskKey, string>> {
  const tasks = {} as Record<DemoTaskKey, string>;
  for (const [key, task] of Object.entries(DEMO_TASKS)) {
    const { project, rate, ...fields }: { project: DemoProjectKey; name: string; rate?: string } = task;
    const input = inputOf(CreateTaskInput, { ...fields, projectId: projects[project] });
    const taskId = idOf('task', await createTask(work, input));
    tasks[key as DemoTaskKey] = taskId;
    if (rate) await setRate(work, inputOf(SetRateInput, { taskId, rate, from: '2000-01-01' }));
  }
  return tasks;
}

interface WeekToMake {
  actor: UserActor;
  times: readonly DemoTime[];
  tasks: Record<DemoTaskKey, string>;
  weeksAgo: number;
}

/** One person's week, up to now: it is submitted when it is over, and the older ones are approved on the Monday after. */
async function makeWeek(work: UnitOfWork, parts: TimeParts, week: WeekToMake): Promise<void> {
  const { owner, now, projects } = parts;
  const { actor, tasks, weeksAgo } = week;
  await actAs(work, actor);
  const made: MadeEntry[] = [];
  for (const { time, start } of await startsOf(work, parts, week)) {
    const end = new Date(start.getTime() + time.minutes * MINUTE_MS);
    if (end > now) continue;
    const { task, description, minutes: durationMinutes, tags } = time;
    const of = { projectId: projects[DEMO_TASKS[task].project], taskId: tasks[task] };
    const input = inputOf(CreateTimeEntryInput, { ...of, startedAt: start, durationMinutes, description, tags });
    made.push({ id: idOf('timeEntry', await createTimeEntry(workAt(work, actor, end), input)), end, time });
  }
  const ids = made.map(({ id }) => id);
  const lastEnd = made.at(-1)?.end;
  if (weeksAgo === 0 || !lastEnd) return;
  await submitTimeEntries(workAt(work, actor, lastEnd), { ids });
  await actAs(work, owner);
  const later = workAt(work, owner, new Date(Math.min(now.getTime(), lastEnd.getTime() + 3 * 24 * 60 * MINUTE_MS)));
  if (weeksAgo >= APPROVED_WEEKS_AGO) await approveTimeEntries(later, { ids });
  else if (actor.userId !== owner.userId)
    await rejectTimeEntries(later, { ids: ids.slice(-1), reason: DEMO_REJECTION });
}

/** The times of a person's week with the instants at which they start on the organization's clock. */
async function startsOf(
  work: UnitOfWork,
  parts: TimeParts,
  { times, weeksAgo }: WeekToMake,
): Promise<{ time: DemoTime; start: Date }[]> {
  const monday = addDays(mondayOf(parts), -7 * weeksAgo);
  const starts = await work.sql.query<{ start: Date }>(
    `SELECT (d.day + d.at) AT TIME ZONE $3 AS start
     FROM unnest($1::date[], $2::time[]) WITH ORDINALITY AS d(day, at, place) ORDER BY d.place`,
    [times.map(({ day }) => addDays(monday, day)), times.map(({ at }) => at), parts.timeZone],
  );
  return times.map((time, index) => ({ time, start: starts[index]?.start ?? parts.now }));
}

/** What is written from here on is this person's, in the audit log too. */
function actAs(work: UnitOfWork, { organizationId, userId }: UserActor): Promise<void> {
  return work.enter({ kind: 'organization', organizationId, userId });
}
