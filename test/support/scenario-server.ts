import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Answer, ApiClient } from './api';
import { type ChildApp, type Exit, startChildApp } from './child-app';

/** Who sends, and under which Idempotency-Key. */
export interface Sender {
  token: string | null;
  key: string;
}

/** A server whose process is killed and started again, at one address, by a test. */
export class ScenarioServer {
  private child: ChildApp | undefined;
  private serving: Promise<void> = Promise.resolve();
  private tellServing: () => void = () => undefined;

  /** `settings` name the port. */
  constructor(private readonly settings: Record<string, string>) {
    this.awaitStart();
  }

  get url(): string {
    return `http://127.0.0.1:${this.settings.PORT}`;
  }

  /** Starts the process, and waits until it serves. */
  async start(): Promise<ChildApp> {
    this.child = startChildApp(this.settings);
    await this.child.ready;
    this.tellServing();
    return this.child;
  }

  /** Ends the process with kill -9. */
  async kill(): Promise<void> {
    this.awaitStart();
    await this.child?.end('SIGKILL');
  }

  /** Asks the process to end in good order. */
  async stop(): Promise<Exit | undefined> {
    return this.child?.end('SIGTERM');
  }

  /**
   * Sends a mutation until it is answered, by whichever process; always with the same key, and also after a refusal that
   * says to try again in a moment, as a busy machine may cause. Other errors fail the test.
   */
  async insist<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { token, key }: Sender,
  ): Promise<Data> {
    const api = new ApiClient(this.url, token);
    for (;;) {
      await this.serving;
      const answer = await api
        .send<Data, Variables>(document, variables, { 'idempotency-key': key })
        .catch((): Answer<Data> | null => null);
      if (answer?.data) return answer.data;
      const isAway = answer?.errors[0]?.extensions.code === 'SERVICE_UNAVAILABLE';
      if (answer && !isAway) throw new Error(`refused: ${JSON.stringify(answer.errors)}\n${this.child?.output()}`);
      // No answer: the process is dying. Without this pause a dead socket would be tried in a circle.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private awaitStart(): void {
    this.serving = new Promise((resolve) => (this.tellServing = resolve));
  }
}
