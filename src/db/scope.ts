import type { Actor } from '../domain/actor';
import { can, Permission } from '../domain/permissions';
import { literalOfText } from './statements';

/** Of an organization's projects, with all that hangs on them: those named (UUIDs) and nothing else; or, of the projects alone, those whose team the user is in. */
export type ProjectsSeen = readonly string[] | 'OWN';

/** Whose rows a transaction may see. Row-level security reads it; without one, no tenant row exists. */
export type Scope =
  | { kind: 'organization'; organizationId: string; userId: string | null; projects?: ProjectsSeen }
  /** A person before an organization is known: sees only their own places. */
  | { kind: 'user'; userId: string }
  /** Somebody who holds a public link: sees only that link. */
  | { kind: 'link'; tokenHash: string }
  /** An administrator of the platform: users and plans of all organizations, to be read. */
  | { kind: 'platform'; userId: string }
  /** The relay, the worker and the schedules: jobs of all, and the list of organizations. */
  | { kind: 'system' }
  /** Nobody yet: registering, logging in. */
  | { kind: 'anonymous' };

/** Where a transaction comes from, for the audit log. */
export interface Origin {
  /** The act, as `createClient`. */
  action: string;
  /** The instant of the act. */
  at: Date;
  ip?: string | null;
  userAgent?: string | null;
  requestId?: string | null;
}

/** Where a caller is. */
export type CallOrigin = Omit<Origin, 'action' | 'at'>;

/** Whose rows an actor may see. */
export function scopeOf(actor: Actor): Scope {
  if (actor.kind === 'anonymous') return { kind: 'anonymous' };
  if (actor.kind === 'platform') return { kind: 'platform', userId: actor.userId };
  const { organizationId } = actor;
  if (actor.kind === 'system') return { kind: 'organization', organizationId, userId: null };
  const own = can(actor, Permission.ViewProjects) ? undefined : 'OWN';
  return { kind: 'organization', organizationId, userId: actor.userId, projects: actor.projectIds ?? own };
}

/** The projects that an actor is limited to (UUIDs); null is no limit. */
export function projectLimitOf(actor: Actor): readonly string[] | null {
  return actor.kind === 'user' ? actor.projectIds : null;
}

/** What row-level security and triggers read of a transaction: the settings `app.*` but for its origin, all of them in each scope. */
export interface ScopeSettings {
  org_id: string;
  user_id: string;
  link_hash: string;
  system: string;
  platform: string;
  project_ids: string;
  own_projects: string;
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
};

const NAMES = Object.keys(NOTHING) as (keyof ScopeSettings)[];

/** Values travel as text in the round trip of BEGIN, so only those of a known form get there. */
function checked(value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error('a scope holds an id that is not well-formed');
  return value;
}

function projectSettings(projects: ProjectsSeen | undefined): Pick<ScopeSettings, 'project_ids' | 'own_projects'> {
  if (!projects) return { project_ids: '', own_projects: '' };
  if (projects === 'OWN') return { project_ids: '', own_projects: 'on' };
  return { project_ids: `{${projects.map((id) => checked(id, UUID)).join(',')}}`, own_projects: '' };
}

/** The settings of a scope, '' for what it does not set: the one place that writes them. Throws for an id that is not well-formed. */
export function settingsOf(scope: Scope): ScopeSettings {
  switch (scope.kind) {
    case 'organization': {
      const user_id = scope.userId === null ? '' : checked(scope.userId, UUID);
      const org_id = checked(scope.organizationId, UUID);
      return { ...NOTHING, org_id, user_id, ...projectSettings(scope.projects) };
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

/** What follows BEGIN in its message: the settings of a scope, and the origin for the audit log. */
export function beginsIn(scope: Scope, origin?: Origin): string {
  const settings = settingsOf(scope);
  // Without a setting it is empty: it ends with the transaction that set it.
  let text = '';
  for (const name of NAMES) if (settings[name] !== '') text += setting(name, settings[name]);
  return origin ? text + setting('origin', JSON.stringify(origin)) : text;
}

const setting = (name: string, value: string): string => `; SET LOCAL app.${name} = ${literalOfText(value)}`;

const ENTER = `SELECT ${NAMES.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`).join(', ')}`;

/** The statement by which an open transaction goes over to another scope. */
export function enters(scope: Scope): [text: string, values: string[]] {
  const settings = settingsOf(scope);
  return [ENTER, NAMES.map((name) => settings[name])];
}

/** The statement that gives the act another name for the audit log; $1 is the name. */
export const NAME_ACT = `SELECT set_config('app.origin',
  (coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb || jsonb_build_object('action', $1::text))::text, true)`;

/**
 * The organization of the scope, as a condition on the table `t` that indexes serve: for tables whose policies show more than
 * its rows, or compare it otherwise. Where row-level security says the same, say it no second time.
 */
export function inOrganization(t: string, column = 'organization_id'): string {
  return `${t}.${column} = (SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
}
