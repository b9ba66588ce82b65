import { validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { ProjectStatus } from '../../domain/project-status';
import { cleanText } from '../../domain/text';
import { cleanRate, collectFaults, optionalText } from '../fields';

const MAX_TAGS = 20;
const MAX_TEAM = 100;

/** Who works on a project, as what, and at which rate an hour. */
export interface TeamMemberInput {
  userId: string;
  role?: string | null;
  rate?: string | null;
}

/** What a caller can say of a project. A field left out keeps what was; null clears. */
export interface ProjectFields {
  name?: string | null;
  description?: string | null;
  status?: ProjectStatus | null;
  defaultRate?: string | null;
  defaultBillable?: boolean | null;
  deadline?: string | null;
  tags?: string[] | null;
  teamMembers?: TeamMemberInput[] | null;
}

/** Somebody of a team: a user's UUID, and the rest cleaned. */
export interface CleanTeamMember {
  userId: string;
  role: string | null;
  rate: string | null;
}

/** The columns that the given fields change, and the whole team where it was given. */
export interface CleanProjectFields {
  columns: Partial<{
    name: string;
    description: string | null;
    status: ProjectStatus;
    defaultRate: string | null;
    defaultBillable: boolean;
    deadline: string | null;
    tags: string[];
  }>;
  team: CleanTeamMember[] | undefined;
}

function cleanTags(tags: readonly string[]): string[] {
  if (tags.length > MAX_TAGS) throw validationError({ field: 'input.tags', reason: `at most ${MAX_TAGS}` });
  const rule = { max: 50, required: true };
  return [...new Set(tags.map((tag, index) => cleanText(tag, { ...rule, field: `input.tags.${index}` })))];
}

function cleanTeam(team: readonly TeamMemberInput[]): CleanTeamMember[] {
  if (team.length > MAX_TEAM) throw validationError({ field: 'input.teamMembers', reason: `at most ${MAX_TEAM}` });
  const clean = team.map(({ userId, role, rate }, index) => {
    const at = `input.teamMembers.${index}`;
    return {
      userId: parseId('user', userId, `${at}.userId`),
      role: optionalText(role, { field: `${at}.role`, max: 100 }) ?? null,
      rate: rate ? cleanRate(rate, `${at}.rate`) : null,
    };
  });
  const seen = new Set<string>();
  clean.forEach(({ userId }, index) => {
    if (seen.has(userId))
      throw validationError({ field: `input.teamMembers.${index}.userId`, reason: 'is in the team already' });
    seen.add(userId);
  });
  return clean;
}

/** Cleans what was given. Throws VALIDATION_ERROR with every fault at once. */
export function cleanProjectFields(input: ProjectFields): CleanProjectFields {
  const clean: CleanProjectFields = { columns: {}, team: undefined };
  const { columns } = clean;
  const { name, description, status, defaultRate, defaultBillable, deadline, tags, teamMembers } = input;
  const kept = (value: unknown, field: string): void => {
    if (value === null) throw validationError({ field, reason: 'cannot be cleared' });
  };
  collectFaults([
    () => kept(name, 'input.name'),
    () => kept(status, 'input.status'),
    () => kept(defaultBillable, 'input.defaultBillable'),
    () =>
      typeof name === 'string' && (columns.name = cleanText(name, { field: 'input.name', max: 200, required: true })),
    () => {
      const text = optionalText(description, { field: 'input.description', max: 5000, multiline: true });
      if (text !== undefined) columns.description = text;
    },
    () =>
      defaultRate !== undefined && (columns.defaultRate = defaultRate && cleanRate(defaultRate, 'input.defaultRate')),
    () => tags !== undefined && (columns.tags = cleanTags(tags ?? [])),
    () => teamMembers !== undefined && (clean.team = cleanTeam(teamMembers ?? [])),
  ]);
  if (status) columns.status = status;
  if (typeof defaultBillable === 'boolean') columns.defaultBillable = defaultBillable;
  if (deadline !== undefined) columns.deadline = deadline;
  return clean;
}
