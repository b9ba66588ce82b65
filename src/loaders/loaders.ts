import DataLoader from 'dataloader';
import { readByIds } from '../reads/read-view';
import type { Clock } from '../config/clock';
import type { Sql } from '../db/database';
import type { Actor } from '../domain/actor';
import type { Budget } from '../schema/types/budget';
import { loadBudgets } from './load-budgets';
import { loadNextReminders } from './load-next-reminders';
import type { Selection } from '../reads/selection-tree';
import { invoiceDocumentsById } from '../db/invoice-documents';
import { type DocumentWarning, warningsOf } from '../documents/warnings';
import { idOf, parseId } from '../domain/ids';
import { userView } from '../reads/user';
import { invitationEmails, type InvitationEmailOutcome } from '../reads/invitation-emails';
import { listPlaces, type PlaceFacts } from '../reads/list-places';

/** A user that another object refers to, by UUID, and the fields that are requested. */
export interface UserWanted {
  id: string;
  selection: Selection;
}

/**
 * The relations that look-ahead does not follow. They are requested one by one, and loaded together once per request.
 */
export interface Loaders {
  /** A member of the caller's organization, or null. */
  userById: DataLoader<UserWanted, object | null>;
  /** A user's memberships (by UUID) with their plans, for a platform administrator. */
  placesByUserId: DataLoader<string, PlaceFacts[]>;
  /** What became of the latest email of an invitation (by public ID); null if that is not known. */
  emailByInvitationId: DataLoader<string, InvitationEmailOutcome | null>;
  /** The budget of a project, or of a task (by public ID), and what is spent of it; null without one. */
  budgetByProjectId: DataLoader<string, Budget | null>;
  budgetByTaskId: DataLoader<string, Budget | null>;
  /** What may be wrong with an invoice (by public ID) once it is printed. */
  warningsByInvoiceId: DataLoader<string, DocumentWarning[]>;
  /** When the next reminder of an invoice (by public ID) is due; null if none is. */
  nextReminderByInvoiceId: DataLoader<string, Date | null>;
}

/** The request whose transaction the loaders read in, with the caller's rights. */
export interface Reader {
  readonly services: { readonly clock: Clock };
  readonly caller: Actor;
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** One statement for all users of whom the same fields are requested. */
async function loadUsers(reader: Reader, wanted: readonly UserWanted[]): Promise<(object | null)[]> {
  const bySelection = new Map<Selection, string[]>();
  for (const { id, selection } of wanted) bySelection.set(selection, [...(bySelection.get(selection) ?? []), id]);
  return reader.read(async (sql) => {
    const found = new Map<Selection, Map<string, object>>();
    for (const [selection, ids] of bySelection) {
      const users = await readByIds(sql, userView, { ids, selection });
      found.set(selection, new Map(users.map((user) => [user.id, user])));
    }
    return wanted.map(({ id, selection }) => found.get(selection)?.get(idOf('user', id)) ?? null);
  });
}

function loadPlaces(reader: Reader, userIds: readonly string[]): Promise<PlaceFacts[][]> {
  const now = reader.services.clock.now();
  return reader.read(async (sql) => {
    const places = await listPlaces(sql, { userIds, now });
    return userIds.map((id) => places.get(id) ?? []);
  });
}

function loadInvitationEmails(
  reader: Reader,
  publicIds: readonly string[],
): Promise<(InvitationEmailOutcome | null)[]> {
  const ids = publicIds.map((id) => parseId('invitation', id, 'id'));
  return reader.read(async (sql) => {
    const emails = await invitationEmails(sql, ids);
    return ids.map((id) => emails.get(id) ?? null);
  });
}

/** Reads the documents of all invoices together: one statement for each table. */
function loadWarnings(reader: Reader, publicIds: readonly string[]): Promise<DocumentWarning[][]> {
  const ids = publicIds.map((id) => parseId('invoice', id, 'id'));
  return reader.read(async (sql) => {
    const documents = await invoiceDocumentsById(sql, ids);
    return ids.map((id) => {
      const document = documents.get(id);
      return document ? warningsOf(document) : [];
    });
  });
}

function budgetsOf(reader: Reader, of: 'project' | 'task'): DataLoader<string, Budget | null> {
  const { caller, services } = reader;
  return new DataLoader((publicIds: readonly string[]) =>
    reader.read((sql) => loadBudgets(sql, of, { publicIds, caller, now: services.clock.now() })),
  );
}

function makeLoaders(reader: Reader): Loaders {
  return {
    userById: new DataLoader((wanted: readonly UserWanted[]) => loadUsers(reader, wanted), { cache: false }),
    placesByUserId: new DataLoader((userIds: readonly string[]) => loadPlaces(reader, userIds), { cache: false }),
    emailByInvitationId: new DataLoader((ids: readonly string[]) => loadInvitationEmails(reader, ids), {
      cache: false,
    }),
    budgetByProjectId: budgetsOf(reader, 'project'),
    budgetByTaskId: budgetsOf(reader, 'task'),
    nextReminderByInvoiceId: new DataLoader(
      (ids: readonly string[]) =>
        reader.read((sql) => loadNextReminders(sql, { publicIds: ids, now: reader.services.clock.now() })),
      { cache: false },
    ),
    warningsByInvoiceId: new DataLoader((ids: readonly string[]) => loadWarnings(reader, ids), { cache: false }),
  };
}

const ofRequest = new WeakMap<Reader, Loaders>();

/** The loaders of a request, each created when it is first used. */
export function loadersOf(reader: Reader): Loaders {
  let loaders = ofRequest.get(reader);
  if (!loaders) ofRequest.set(reader, (loaders = makeLoaders(reader)));
  return loaders;
}
