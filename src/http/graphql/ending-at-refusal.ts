import { map } from '@graphql-yoga/subscription';
import type { ExecutionResult } from 'graphql';

/**
 * The results of a subscription up to the first that has no data, whose error ends it: nothing can be shown any more, as
 * when rights were lost.
 */
export function endingAtRefusal(results: AsyncIterable<ExecutionResult>): AsyncIterable<ExecutionResult> {
  return map((result: ExecutionResult) => {
    const [refusal] = result.data ? [] : (result.errors ?? []);
    if (refusal) throw refusal.originalError ?? refusal;
    return result;
  })(results);
}
