import type { MailboxEntry, MailboxStore } from '../../src/mail/mailbox-store';

/** A mailbox that lives as long as the test: the same promises as the one on PostgreSQL. */
export function memoryMailbox(): MailboxStore {
  const entries: MailboxEntry[] = [];
  return {
    add: (message) => {
      if (!entries.some(({ messageId }) => messageId === message.messageId)) {
        const id = `message-${entries.length + 1}`;
        entries.unshift({ ...message, id, receivedAt: new Date('2026-11-21T11:30:00Z') });
      }
      return Promise.resolve();
    },
    list: (limit) => Promise.resolve(entries.slice(0, limit)),
    get: (id) => Promise.resolve(entries.find((entry) => entry.id === id) ?? null),
    clear: () => {
      entries.length = 0;
      return Promise.resolve();
    },
  };
}
