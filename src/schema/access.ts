import { OperationTypeNode } from 'graphql';
import { type AuthChecker, Authorized, Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { isOwn } from '../domain/own';
import { can, holdersOf, Permission, type Rights } from '../domain/permissions';

/**
 * What a root field requires of its caller: a permission, membership of an organization, any session (of a member or an
 * administrator), a session of a platform administrator, or nothing.
 */
export type AccessRule = Permission | 'MEMBER' | 'SESSION' | 'PLATFORM' | 'PUBLIC';

/**
 * The caller, as access rules see it. Each of the first three getters throws if the caller is not logged in as such.
 */
export interface Asker {
  readonly person: UserActor | PlatformActor;
  readonly user: UserActor;
  readonly administrator: PlatformActor;
  /** The logged-in user, or null. */
  readonly actor: UserActor | PlatformActor | null;
  /** The rights that decide whether money is shown; null if it never is. */
  readonly reader: Rights | null;
  /** Reloads the rights of the logged-in user. */
  renewRights(): Promise<void>;
}

const declared = new Map<string, AccessRule>();

/** The rule of each root field, by name. A test checks that none is missing. */
export const ROOT_ACCESS: ReadonlyMap<string, AccessRule> = declared;

/** Declares who may call a root field. Throws UNAUTHORIZED without a session, FORBIDDEN without the permission. */
export function Access(rule: AccessRule): MethodDecorator {
  return (target, name, descriptor) => {
    declared.set(String(name), rule);
    if (rule !== 'PUBLIC') Authorized<AccessRule>(rule)(target, name, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** The root fields that are available to a user whose password has expired. */
const WITH_EXPIRED_PASSWORD: ReadonlySet<string> = new Set(['changePassword', 'logout', 'me']);

function assertPasswordIsCurrent(user: Pick<UserActor, 'passwordExpired'>): void {
  if (!user.passwordExpired) return;
  throw new BillfoldError(
    ErrorCode.PASSWORD_CHANGE_REQUIRED,
    'Your password has expired. Change it with changePassword, then try again.',
  );
}

/**
 * Enforces a declared rule. `rootField` is the name of the requested root field, if any. Throws UNAUTHORIZED, FORBIDDEN
 * or PASSWORD_CHANGE_REQUIRED.
 */
export function holdAccess(context: Asker, rule: AccessRule | undefined, rootField: string | null): true {
  if (rule === undefined || rule === 'PUBLIC') throw new Error('an authorized field has no access rule');
  if (rootField !== null && !WITH_EXPIRED_PASSWORD.has(rootField)) assertPasswordIsCurrent(context.person);
  if (rule === 'SESSION' && context.person) return true;
  if (rule === 'PLATFORM' && context.administrator) return true;
  const { user } = context;
  if (rule === 'MEMBER' || can(user, rule as Permission)) return true;
  throw forbidden(user, rule as Permission);
}

/** A FORBIDDEN error that says who has the permission. */
export function forbidden({ role }: Rights, permission: Permission): BillfoldError {
  return new BillfoldError(ErrorCode.FORBIDDEN, `Only ${holdersOf(permission)} can do this; your role is ${role}.`);
}

/** Who may call a root field, as a sentence for its description. */
export function whoMayCall(rule: AccessRule): string {
  switch (rule) {
    case 'PUBLIC':
      return 'Available to everyone, even without a token.';
    case 'SESSION':
      return 'Available to every logged-in user.';
    case 'MEMBER':
      return 'Available to every member.';
    case 'PLATFORM':
      return 'Available to platform administrators.';
    default:
      return `Available to ${holdersOf(rule)}.`;
  }
}

/**
 * Enforces the declared rules when TypeGraphQL calls it. For a subscription, each event is checked against the caller's
 * current rights.
 */
export const checkAccess: AuthChecker<Asker, AccessRule> = ({ context, info }, [rule]) => {
  const hold = () => holdAccess(context, rule, info.path.prev === undefined ? info.fieldName : null);
  if (info.operation.operation !== OperationTypeNode.SUBSCRIPTION || !context.actor) return hold();
  return context.renewRights().then(hold);
};

/**
 * Whether the caller may see rates, amounts and costs. Employees without INVOICING and callers without a session may
 * not.
 */
function seesMoney({ reader }: Asker): boolean {
  return reader !== null && can(reader, Permission.ViewMoney);
}

/** Whether the caller may see a field of an object that was read. */
export type Sees = (context: Asker, object: unknown) => boolean;

/** Returns null if the caller may not see the field. */
const hideUnless =
  (sees: Sees): MiddlewareFn<Asker> =>
  ({ context, root }, next) =>
    sees(context, root) ? next() : Promise.resolve(null);

/**
 * Hides a nullable field from those who may not see it. A field of a type is then still one that was read with its object,
 * so an answer can be written without calling its resolver; a resolver of one's own is called.
 */
function hides(sees: Sees, marks: object = {}): MethodDecorator & PropertyDecorator {
  return (target: object, name: string | symbol, method?: unknown) => {
    UseMiddleware(hideUnless(sees))(target, name);
    Extensions(method ? marks : { ...marks, sees })(target, name);
  };
}

/**
 * Hides a nullable field that shows money, wherever its object is reached: it is null for employees without INVOICING,
 * unless the object is about themselves, such as their own membership (`owner` of its view). With `ofOwn: false`, for
 * what the organization charges, it is null for them then too.
 * Its `@Field` has `simple: false`: a simple field has no resolver, so nothing would hide it. A money field that is never
 * null must belong to a type that only callers who may see money can reach. Tests check both.
 */
export function ShowsMoney({ ofOwn = true } = {}): MethodDecorator & PropertyDecorator {
  return hides((context, object) => seesMoney(context) || (ofOwn && isOwn(object)), { showsMoney: true });
}

/** Hides a nullable field from callers without the permission. Its `@Field` has `simple: false`, as with `ShowsMoney`. */
export function ShownTo(permission: Permission): PropertyDecorator {
  return hides(({ reader }) => reader !== null && can(reader, permission));
}
