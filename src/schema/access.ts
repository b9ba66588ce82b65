import { type AuthChecker, Authorized } from 'type-graphql';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { can, type Permission } from '../domain/permissions';
import type { Context } from './context';

/** What a root field asks of its caller: a permission of the matrix, any logged-in member, or nothing. */
export type AccessRule = Permission | 'MEMBER' | 'PUBLIC';

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

/** Holds the declared rules. */
export const checkAccess = (({ context }: { context: Context }, [rule]: AccessRule[]) => {
  const { user } = context;
  if (rule === undefined || rule === 'PUBLIC') throw new Error('a field is authorized without a rule');
  if (rule === 'MEMBER' || can(user.role, rule)) return true;
  throw new BillfoldError(ErrorCode.FORBIDDEN, `Your role, ${user.role}, does not give the permission ${rule}.`);
}) satisfies AuthChecker<Context, AccessRule>;
