import type { SmsRow, SmsStore } from '../../src/sms/sms-store';

/** Text messages that live as long as the test: the same promises as those on PostgreSQL. */
export function memorySms(): SmsStore {
  const kept = new Map<string, SmsRow>();
  return {
    add: ({ messageId, to, body }) => {
      const row = { id: messageId, recipient: to, body, receivedAt: new Date('2026-11-21T11:30:00Z') };
      if (!kept.has(messageId)) kept.set(messageId, row);
      return Promise.resolve();
    },
    list: (limit) => Promise.resolve([...kept.values()].reverse().slice(0, limit)),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
}
