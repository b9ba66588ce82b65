import type { DemoProjectKey } from './demo-projects';

/** The employees of the demo organization. They log in with the owner's password. */
export const DEMO_EMPLOYEES = {
  designer: {
    name: 'Demo Designer',
    email: 'designer@billfold.example',
    jobTitle: 'Designer',
    hourlyRate: '95',
    costRate: '42.50',
  },
  developer: {
    name: 'Demo Developer',
    email: 'developer@billfold.example',
    jobTitle: 'Developer',
    hourlyRate: '110',
    costRate: '58',
  },
} as const;

/** The demo's name for its owner or an employee. */
export type DemoPersonKey = 'owner' | keyof typeof DEMO_EMPLOYEES;

/** The tasks of the demo's projects. `rate` is the task's own. */
export const DEMO_TASKS = {
  design: { project: 'website', name: 'Design', budgetMinutes: 6_000 },
  build: { project: 'website', name: 'Build', rate: '135' },
  meetings: { project: 'website', name: 'Meetings', billable: false },
  posters: { project: 'festival', name: 'Affiches' },
} as const satisfies Record<
  string,
  { project: DemoProjectKey; name: string; rate?: string; billable?: boolean; budgetMinutes?: number }
>;

/** The demo's name for a task. */
export type DemoTaskKey = keyof typeof DEMO_TASKS;

/** Time of every week: its day from Monday (0), its start on the clock of the organization, and its minutes. */
export interface DemoTime {
  day: 0 | 1 | 2 | 3 | 4;
  at: string;
  minutes: number;
  task: DemoTaskKey;
  description: string;
  tags?: string[];
}

/** What each person does in a week. */
export const DEMO_WEEK: Readonly<Record<DemoPersonKey, readonly DemoTime[]>> = {
  owner: [
    { day: 0, at: '09:30', minutes: 45, task: 'meetings', description: 'Planning of the week' },
    { day: 2, at: '14:00', minutes: 90, task: 'design', description: 'Review of the page designs', tags: ['review'] },
    { day: 4, at: '10:00', minutes: 50, task: 'posters', description: 'Relecture des affiches' },
  ],
  designer: [
    { day: 0, at: '10:30', minutes: 200, task: 'design', description: 'Wireframes of the shop' },
    { day: 1, at: '09:00', minutes: 225, task: 'design', description: 'Visual design of the product page' },
    { day: 2, at: '09:15', minutes: 160, task: 'posters', description: 'Affiche, format A2' },
    { day: 3, at: '13:00', minutes: 145, task: 'posters', description: 'Affiche, format A3', tags: ['print'] },
    { day: 4, at: '13:30', minutes: 70, task: 'design', description: 'Icons' },
  ],
  developer: [
    { day: 0, at: '10:30', minutes: 20, task: 'meetings', description: 'Handover of the designs' },
    { day: 1, at: '13:00', minutes: 240, task: 'build', description: 'Product page' },
    { day: 2, at: '08:45', minutes: 310, task: 'build', description: 'Basket and checkout' },
    { day: 3, at: '09:00', minutes: 185, task: 'build', description: 'Tests in three browsers', tags: ['review'] },
    { day: 4, at: '11:00', minutes: 95, task: 'build', description: 'Loading times' },
  ],
};

/** What the owner writes to time of last week that is rejected. */
export const DEMO_REJECTION = 'Please split this between design and build.';
/** What the owner's timer is for, which runs since a little while. */
export const DEMO_TIMER = { task: 'design', description: 'Colours of the shop', minutesAgo: 47 } as const;
