import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Answer, ApiClient } from './api';
import { type ChildApp, type Exit, startChildApp } from './child-app';

/** Who sends, and under which Idempotency-Key. */
export interface Sender {
  token: string | null;
  key: string;
}

/** How often one mutation may be refused for a moment. */
const MOST_REFUSALS = 20;

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
   * says when to try again, as a busy machine may cause. Other errors fail the test, and so do more such refusals than
   * one moment explains.
   */
  async insist<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { token, key }: Sender,
  ): Promise<Data> {
    const api = new ApiClient(this.url, token);
    let refusals = 0;
    for (;;) {
      await this.serving;
      const answer = await api
        .send<Data, Variables>(document, variables, { 'idempotency-key': key })
        .catch((): Answer<Data> | null => null);
      if (answer?.data) return answer.data;
      const waitSeconds = answer && this.retryAfterOf(answer, ++refusals);
      // No answer: the process is dying. Without this pause a dead socket would be tried in a circle.
      await new Promise((resolve) => setTimeout(resolve, waitSeconds === null ? 10 : waitSeconds * 1000));
    }
  }

  /** The seconds after which a refusal says to try again. Throws if it is final, or one of too many. */
  private retryAfterOf({ errors }: Answer<unknown>, refusals: number): number {
    const refusal = errors[0]?.extensions;
    const retryAfter = refusal?.retryAfter;
    if (refusal?.code === 'SERVICE_UNAVAILABLE' && typeof retryAfter === 'number' && refusals <= MOST_REFUSALS)
      return retryAfter;
    throw new Error(`refused, the ${refusals}. time: ${JSON.stringify(errors)}\n${this.child?.output()}`);
  }

  private awaitStart(): void {
    this.serving = new Promise((resolve) => (this.tellServing = resolve));
  }
}
