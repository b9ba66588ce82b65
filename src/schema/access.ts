import { OperationTypeNode } from 'graphql';
import { type AuthChecker, Authorized, Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { PlatformActor, UserActor } from '../domain/actor';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { can, holdersOf, Permission, type Rights } from '../domain/permissions';

/**
 * What a root field asks of its caller: a permission of the matrix, any logged-in member, any session (a member's or an
 * administrator's), a session of the platform's administration, or nothing.
 */
export type AccessRule = Permission | 'MEMBER' | 'SESSION' | 'PLATFORM' | 'PUBLIC';

/** Who asks, as rules see it. Each of the three throws where nobody such is logged in. */
export interface Asker {
  readonly person: UserActor | PlatformActor;
  readonly user: UserActor;
  readonly administrator: PlatformActor;
  /** Whoever is logged in, or null. */
  readonly actor: UserActor | PlatformActor | null;
  /** By whose rights money is shown; null for nobody's. */
  readonly reader: Rights | null;
  /** Gives whoever is logged in the rights of this moment. */
  renewRights(): Promise<void>;
}

const declared = new Map<string, AccessRule>();

/** The rule of every root field, by its name: a test holds that none is missing. */
export const ROOT_ACCESS: ReadonlyMap<string, AccessRule> = declared;

/** Declares who may call a root field. UNAUTHORIZED without a session, FORBIDDEN without the permission. */
export function Access(rule: AccessRule): MethodDecorator {
  return (target, name, descriptor) => {
    declared.set(String(name), rule);
    if (rule !== 'PUBLIC') Authorized<AccessRule>(rule)(target, name, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** What a user whose password has expired can still do. */
const WITH_EXPIRED_PASSWORD: ReadonlySet<string> = new Set(['changePassword', 'logout', 'me']);

/** Throws PASSWORD_CHANGE_REQUIRED for a user whose password has expired. */
function assertPasswordIsCurrent(user: Pick<UserActor, 'passwordExpired'>): void {
  if (!user.passwordExpired) return;
  throw new BillfoldError(
    ErrorCode.PASSWORD_CHANGE_REQUIRED,
    'Your password has expired: change it with changePassword, then go on.',
  );
}

/** Holds a declared rule; `rootField` names the root field that is asked for. Throws UNAUTHORIZED, FORBIDDEN, PASSWORD_CHANGE_REQUIRED. */
export function holdAccess(context: Asker, rule: AccessRule | undefined, rootField: string | null): true {
  if (rule === undefined || rule === 'PUBLIC') throw new Error('a field is authorized without a rule');
  if (rootField !== null && !WITH_EXPIRED_PASSWORD.has(rootField)) assertPasswordIsCurrent(context.person);
  if (rule === 'SESSION' && context.person) return true;
  if (rule === 'PLATFORM' && context.administrator) return true;
  const { user } = context;
  if (rule === 'MEMBER' || can(user, rule as Permission)) return true;
  throw forbidden(user, rule as Permission);
}

/** FORBIDDEN, saying who may instead. */
export function forbidden({ role }: Rights, permission: Permission): BillfoldError {
  return new BillfoldError(ErrorCode.FORBIDDEN, `This is for ${holdersOf(permission)}; your role is ${role}.`);
}

/** Who may call a root field, as a sentence for its description. */
export function whoMayCall(rule: AccessRule): string {
  switch (rule) {
    case 'PUBLIC':
      return 'For everybody, without a token too.';
    case 'SESSION':
      return 'For whoever is logged in.';
    case 'MEMBER':
      return 'For every member.';
    case 'PLATFORM':
      return 'For administrators of the platform.';
    default:
      return `For ${holdersOf(rule)}.`;
  }
}

/** Holds the declared rules where TypeGraphQL asks: of a subscription for each event, by the rights of that moment. */
export const checkAccess: AuthChecker<Asker, AccessRule> = ({ context, info }, [rule]) => {
  const hold = () => holdAccess(context, rule, info.path.prev === undefined ? info.fieldName : null);
  if (info.operation.operation !== OperationTypeNode.SUBSCRIPTION || !context.actor) return hold();
  return context.renewRights().then(hold);
};

/** Whether rates, amounts and costs are shown to whoever asks; not to an employee without INVOICING, nor to strangers. */
function seesMoney({ reader }: Asker): boolean {
  return reader !== null && can(reader, Permission.ViewMoney);
}

/** Null in place of what may not be seen. */
const hideFrom =
  (sees: (context: Asker) => boolean): MiddlewareFn<Asker> =>
  ({ context }, next) =>
    sees(context) ? next() : Promise.resolve(null);

/**
 * Hides a nullable field that shows money, wherever its object is reached: null for employees without INVOICING. Fields
 * of money that can't be null belong to types which only those reach who may see money: a test holds it.
 */
export function ShowsMoney(): MethodDecorator & PropertyDecorator {
  return (target: object, name: string | symbol) => {
    UseMiddleware(hideFrom(seesMoney))(target, name);
    Extensions({ showsMoney: true })(target, name);
  };
}
