import type { ApiClient, TestApp } from './api';
import {
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  CreateTimeEntryDocument,
  type CreateTimeEntryInput,
} from './generated/operations';
import { sqlOf } from './invoices';

/** Whose time is billed, and where it is spent and billed unless a call says otherwise. */
export interface BilledTime {
  app: TestApp;
  owner: ApiClient;
  clientId: string;
  projectId: string;
}

/** Short ways to spend time, to approve it and to bill it. */
export type TimeBilling = ReturnType<typeof timeBilling>;

/** The ways that `TimeBilling` names, for one organization. */
export function timeBilling({ app, owner, clientId, projectId }: BilledTime) {
  return {
    /** Writes down so many minutes, on a day of January 2025, and gives the id. */
    spend: async (minutes: number, rest: Partial<CreateTimeEntryInput> = {}): Promise<string> => {
      const input = { projectId, date: '2025-01-15', durationMinutes: minutes, ...rest };
      return (await owner.ok(CreateTimeEntryDocument, { input })).createTimeEntry.id;
    },
    /** Approves all time that there is. */
    approve: () =>
      sqlOf(app, owner, [`UPDATE time_entries SET status = 'APPROVED', submitted_at = now(), approved_at = now()`]),
    /** Makes a draft for the client. */
    bill: async (input: Partial<CreateInvoiceInput>, api = owner) =>
      (await api.ok(CreateInvoiceDocument, { input: { clientId, ...input } })).createInvoice,
  };
}
