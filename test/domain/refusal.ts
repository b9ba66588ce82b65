import { BillfoldError } from '../../src/domain/errors';

/** Runs what must be refused and gives the refusal; fails when nothing, or something else, is thrown. */
export function refusalOf(run: () => unknown): BillfoldError {
  try {
    run();
  } catch (error) {
    if (error instanceof BillfoldError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
