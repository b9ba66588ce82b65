/** One tab of the explorer. */
export interface ExplorerExample {
  title: string;
  query: string;
  /** Initial values; `{{name}}` is filled in by the explorer with values from earlier tabs. */
  variables: Readonly<Record<string, unknown>>;
  /**
   * What is remembered from the response for later tabs: the name in the explorer, and the path in `data` (`a.0.b`).
   */
  keeps: Readonly<Record<string, string>>;
  /** Whether it is for anonymous callers, so that no token is sent. */
  isPublic?: true;
  /** Whether the explorer logs in as the demo user first. */
  logsIn?: true;
}
