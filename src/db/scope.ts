import type { Actor } from '../domain/actor';
import { can, Permission } from '../domain/permissions';
import { literalOfText } from './statements';

/**
 * A limit to an organization's projects and everything in them: the named ones (UUIDs), or those whose team the user
 * belongs to; the latter limits only projects themselves.
 */
export type ProjectsSeen = readonly string[] | 'OWN';

/** The rows that a transaction can see. Enforced by row-level security; without a scope no tenant row is visible. */
export type Scope =
  | {
      kind: 'organization';
      organizationId: string;
      userId: string | null;
      projects?: ProjectsSeen;
      /** Limits time entries to the user's own. */
      ownTime?: boolean;
    }
  /** A user before the organization is known: sees only their own memberships. */
  | { kind: 'user'; userId: string }
  /** The holder of a public link: sees only that link. */
  | { kind: 'link'; tokenHash: string }
  /** A platform administrator: can read the users and plans of all organizations. */
  | { kind: 'platform'; userId: string }
  /** The relay, the worker and the schedules: jobs of all organizations, and the list of organizations. */
  | { kind: 'system' }
  /** An anonymous caller: registration and login. */
  | { kind: 'anonymous' };

/** Where a transaction comes from, for the audit log. */
export interface Origin {
  /** The act, such as `createClient`. */
  action: string;
  /** The time of the act. */
  at: Date;
  ip?: string | null;
  userAgent?: string | null;
  requestId?: string | null;
}

/** The caller's part of an origin: address, device and request ID. */
export type CallOrigin = Omit<Origin, 'action' | 'at'>;

/** The scope of an actor. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'anonymous') return { kind: 'anonymous' };
  if (actor.kind === 'platform') return { kind: 'platform', userId: actor.userId };
  const { organizationId } = actor;
  if (actor.kind === 'system') return { kind: 'organization', organizationId, userId: actor.userId ?? null };
  const own = can(actor, Permission.ViewProjects) ? undefined : 'OWN';
  const ownTime = !can(actor, Permission.ViewTime);
  return { kind: 'organization', organizationId, userId: actor.userId, projects: actor.projectIds ?? own, ownTime };
}

/** The scope that sees all rows of the organization, whatever its member is limited to; null if it sees them already. */
export function withoutLimits(scope: Scope): Scope | null {
  if (scope.kind !== 'organization' || (!scope.projects && !scope.ownTime)) return null;
  return { ...scope, projects: undefined, ownTime: false };
}

/** The projects that an actor is limited to (UUIDs); null for no limit. */
export function projectLimitOf(actor: Actor): readonly string[] | null {
  return actor.kind === 'user' ? actor.projectIds : null;
}

/** The settings `app.*` that row-level security and triggers read, except the origin. Every scope sets all of them. */
export interface ScopeSettings {
  org_id: string;
  user_id: string;
  link_hash: string;
  system: string;
  platform: string;
  project_ids: string;
  own_projects: string;
  own_time: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const NOTHING: ScopeSettings = {
  org_id: '',
  user_id: '',
  link_hash: '',
  system: '',
  platform: '',
  project_ids: '',
  own_projects: '',
  own_time: '',
};

const NAMES = Object.keys(NOTHING) as (keyof ScopeSettings)[];

/** Values are sent as text together with BEGIN, so their format is checked. */
function checked(value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error('a scope contains a malformed ID');
  return value;
}

function projectSettings(projects: ProjectsSeen | undefined): Pick<ScopeSettings, 'project_ids' | 'own_projects'> {
  if (!projects) return { project_ids: '', own_projects: '' };
  if (projects === 'OWN') return { project_ids: '', own_projects: 'on' };
  return { project_ids: `{${projects.map((id) => checked(id, UUID)).join(',')}}`, own_projects: '' };
}

/** The settings of a scope; '' for those that it does not have. Nothing else writes them. Throws for a malformed ID. */
export function settingsOf(scope: Scope): ScopeSettings {
  switch (scope.kind) {
    case 'organization': {
      const user_id = scope.userId === null ? '' : checked(scope.userId, UUID);
      const org_id = checked(scope.organizationId, UUID);
      return { ...NOTHING, org_id, user_id, ...projectSettings(scope.projects), own_time: scope.ownTime ? 'on' : '' };
    }
    case 'user':
      return { ...NOTHING, user_id: checked(scope.userId, UUID) };
    case 'link':
      return { ...NOTHING, link_hash: checked(scope.tokenHash, HASH) };
    case 'platform':
      return { ...NOTHING, platform: 'on', user_id: checked(scope.userId, UUID) };
    case 'system':
      return { ...NOTHING, system: 'on' };
    case 'anonymous':
      return NOTHING;
  }
}

/** The text that follows BEGIN in its message: the settings of a scope, and the origin for the audit log. */
export function beginsIn(scope: Scope, origin?: Origin): string {
  const settings = settingsOf(scope);
  // Empty if not set: the setting ends with the transaction.
  let text = '';
  for (const name of NAMES) if (settings[name] !== '') text += setting(name, settings[name]);
  return origin ? text + setting('origin', JSON.stringify(origin)) : text;
}

const setting = (name: string, value: string): string => `; SET LOCAL app.${name} = ${literalOfText(value)}`;

const ENTER = `SELECT ${NAMES.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`).join(', ')}`;

/** The statement that moves an open transaction to another scope. */
export function enters(scope: Scope): [text: string, values: string[]] {
  const settings = settingsOf(scope);
  return [ENTER, NAMES.map((name) => settings[name])];
}

/** The statement that changes the name of the act in the audit log; $1 is the name. */
export const NAME_ACT = `SELECT set_config('app.origin',
  (coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb || jsonb_build_object('action', $1::text))::text, true)`;

/**
 * The organization of the scope, as a condition on table `t` that can use an index. Use it for tables whose policies
 * show more than the organization's rows, or compare it differently. Otherwise row-level security already implies the
 * condition.
 */
export function inOrganization(t: string, column = 'organization_id'): string {
  return `${t}.${column} = (SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
}

/** Whether a column holds the ID of the scope's user, as an expression. Null in a scope without a user. */
export function isCaller(column: string): string {
  return `${column} = (SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;
}
