import type { Identity } from '../auth/identity';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Caller } from './context';

/** A token that is good no more does not keep anybody from logging in: it speaks for nobody, and the refusal is kept. */
export async function callerOf(identity: Identity, authorization: string | null): Promise<Caller> {
  try {
    return { actor: await identity.authenticate(authorization), refusal: null };
  } catch (error) {
    if (!(error instanceof BillfoldError) || error.code === ErrorCode.SERVICE_UNAVAILABLE) throw error;
    return { actor: { kind: 'anonymous' }, refusal: error };
  }
}
