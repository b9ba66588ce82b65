import { escapeIdentifier, type Notification } from 'pg';
import type { Logger } from 'pino';
import { DedicatedConnection, type DedicatedConnectionSettings } from './dedicated-connection';

/**
 * Called for each NOTIFY on a channel, with its payload. `undefined` means that listening has just begun, at first or
 * after a lost connection: notifications may have been missed, so everything read or cached before must be read again.
 */
export type NotificationListener = (payload: string | undefined) => void;

/** Receives PostgreSQL's notifications on one connection for the whole process. */
export class Notifications {
  readonly #listeners = new Map<string, Set<NotificationListener>>();
  readonly #connection: DedicatedConnection;

  constructor({ connection, log }: { connection: DedicatedConnectionSettings; log: Logger }) {
    this.#connection = new DedicatedConnection(
      { ...connection, name: 'billfold-notifications' },
      { connected: () => this.#listenAgain(), notified: (notification) => this.#tell(notification) },
      log,
    );
  }

  /** Connects; rejects if PostgreSQL cannot be reached. Reconnects automatically after later losses. */
  open(): Promise<void> {
    return this.#connection.open();
  }

  /**
   * Calls the listener for each notification on the channel, and once soon with `undefined`, until the returned
   * function is called.
   */
  subscribe(channel: string, listener: NotificationListener): () => void {
    // If a command fails, there is no session. The next one listens to all channels that then have listeners.
    const known = this.#listeners.get(channel);
    const listeners = known ?? new Set();
    listeners.add(listener);
    // Listening from now on, unless LISTEN is still pending; then all listeners are called once more.
    if (known) queueMicrotask(() => listeners.has(listener) && listener(undefined));
    else {
      this.#listeners.set(channel, listeners);
      this.#send('LISTEN', channel).then(
        () => tellAll(listeners, undefined),
        () => undefined,
      );
    }
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      this.#listeners.delete(channel);
      this.#send('UNLISTEN', channel).catch(() => undefined);
    };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #listenAgain(): Promise<void> {
    for (const channel of this.#listeners.keys()) await this.#send('LISTEN', channel);
    for (const listeners of this.#listeners.values()) tellAll(listeners, undefined);
  }

  async #send(command: 'LISTEN' | 'UNLISTEN', channel: string): Promise<void> {
    await this.#connection.query({ text: `${command} ${escapeIdentifier(channel)}` });
  }

  #tell({ channel, payload }: Notification): void {
    tellAll(this.#listeners.get(channel), payload ?? '');
  }
}

function tellAll(listeners: Set<NotificationListener> | undefined, payload: string | undefined): void {
  for (const listener of [...(listeners ?? [])]) listener(payload);
}
