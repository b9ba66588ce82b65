export interface TestContext {
  actor: { userId: string; sessionId: string } | null;
  release: () => void;
}

/** The context of nobody. */
export const nobody: TestContext = { actor: null, release: () => undefined };
