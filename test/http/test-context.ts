import type { OperationTexts } from '../../src/http/limits/operation-rates';

export interface TestContext {
  actor: { userId: string; sessionId: string } | null;
  release: () => void;
  identify: (operation: OperationTexts) => void;
}

/** The context of nobody. */
export const nobody: TestContext = { actor: null, release: () => undefined, identify: () => undefined };
