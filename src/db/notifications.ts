import type { Client, Notification } from 'pg';
import type { Logger } from 'pino';
import { DedicatedConnection, type DedicatedConnectionSettings } from './dedicated-connection';

/**
 * Told of each NOTIFY on a channel, with its payload. `undefined` means that listening has just begun, at first or
 * after a lost connection: anything may have been missed before, so what was read or cached has to be read again.
 */
export type NotificationListener = (payload: string | undefined) => void;

/** Hears what PostgreSQL notifies, on one connection for the whole process. */
export class Notifications {
  readonly #listeners = new Map<string, Set<NotificationListener>>();
  readonly #connection: DedicatedConnection;

  constructor({ connection, log }: { connection: DedicatedConnectionSettings; log: Logger }) {
    this.#connection = new DedicatedConnection(
      { ...connection, name: 'billfold-notifications' },
      { connected: (client) => this.#listenAgain(client), notified: (notification) => this.#tell(notification) },
      log,
    );
  }

  /** Connects; rejects when PostgreSQL can't be reached. Later losses are mended by itself. */
  open(): Promise<void> {
    return this.#connection.open();
  }

  /** Calls the listener for each notification on the channel, until the function that it returns is called. */
  subscribe(channel: string, listener: NotificationListener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    listeners.add(listener);
    if (!this.#listeners.has(channel)) {
      this.#listeners.set(channel, listeners);
      this.#send('LISTEN', channel, () => tellAll(listeners, undefined));
    }
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#listeners.delete(channel);
      this.#send('UNLISTEN', channel);
    };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #listenAgain(client: Client): Promise<void> {
    for (const channel of this.#listeners.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    for (const listeners of this.#listeners.values()) tellAll(listeners, undefined);
  }

  /** While there is no session nothing is sent: the next one listens to all channels that have listeners by then. */
  #send(command: 'LISTEN' | 'UNLISTEN', channel: string, done?: () => void): void {
    const client = this.#connection.client;
    client?.query(`${command} ${client.escapeIdentifier(channel)}`).then(done, () => undefined);
  }

  #tell({ channel, payload }: Notification): void {
    tellAll(this.#listeners.get(channel), payload ?? '');
  }
}

function tellAll(listeners: Set<NotificationListener> | undefined, payload: string | undefined): void {
  for (const listener of [...(listeners ?? [])]) listener(payload);
}
