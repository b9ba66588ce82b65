export interface TestContext {
  actor: { userId: string; sessionId: string } | null;
}
