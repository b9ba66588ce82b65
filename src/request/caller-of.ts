import type { Identity } from '../auth/identity';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Caller } from './context';

/** An invalid token does not prevent anyone from logging in: the caller is anonymous, and the refusal is kept. */
export async function callerOf(identity: Identity, authorization: string | null): Promise<Caller> {
  try {
    return { actor: await identity.authenticate(authorization), refusal: null };
  } catch (error) {
    if (!(error instanceof BillfoldError) || error.code === ErrorCode.SERVICE_UNAVAILABLE) throw error;
    return { actor: { kind: 'anonymous' }, refusal: error };
  }
}
