import { map } from '@graphql-yoga/subscription';
import type { ExecutionResult } from 'graphql';

/**
 * The results of a subscription up to the first without data, whose error ends it, for example when rights were
 * revoked.
 */
export function endingAtRefusal(results: AsyncIterable<ExecutionResult>): AsyncIterable<ExecutionResult> {
  return map((result: ExecutionResult) => {
    const [refusal] = result.data ? [] : (result.errors ?? []);
    if (refusal) throw refusal.originalError ?? refusal;
    return result;
  })(results);
}
