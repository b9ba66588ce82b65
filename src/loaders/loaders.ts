import DataLoader from 'dataloader';
import { readByIds, readFirstOfEach } from '../reads/read-view';
import type { Clock } from '../config/clock';
import type { Sql } from '../db/database';
import type { Selection } from '../reads/selection-tree';
import { idOf, parseId } from '../domain/ids';
import { userView } from '../reads/user';
import { invitationEmails, type InvitationEmailOutcome } from '../reads/invitation-emails';
import { listPlaces, type PlaceFacts } from '../reads/list-places';

/** A request for a page of a client's newest invoices. IDs are public. */
export interface InvoicesWanted {
  clientId: string;
  first: number;
  selection: Selection;
}

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
  /** The newest invoices of a client. Loads many clients in one statement. */
  invoicesByClientId: DataLoader<InvoicesWanted, object[]>;
  /** A user's memberships (by UUID) with their plans, for a platform administrator. */
  placesByUserId: DataLoader<string, PlaceFacts[]>;
  /** What became of the latest email of an invitation (by public ID); null if that is not known. */
  emailByInvitationId: DataLoader<string, InvitationEmailOutcome | null>;
}

/** The request whose transaction the loaders read in, with the caller's rights. */
export interface Reader {
  readonly services: { readonly clock: Clock };
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

/** One statement for all clients of whom the same number of invoices with the same fields is requested. */
async function readGroup(sql: Sql, wanted: readonly InvoicesWanted[]): Promise<Map<InvoicesWanted, object[]>> {
  const [one] = wanted;
  const found = new Map<InvoicesWanted, object[]>(wanted.map((want) => [want, []]));
  if (!one) return found;
  // A client can appear several times in a response, for example if many invoices refer to it.
  const byClient = new Map<string, InvoicesWanted[]>();
  for (const want of wanted) {
    const id = parseId('client', want.clientId, 'id');
    byClient.set(id, [...(byClient.get(id) ?? []), want]);
  }
  const { first, selection } = one;
  const newest = { by: 'clientId', owners: [...byClient.keys()], first, selection } as const;
  for (const { owner, row } of await readFirstOfEach(sql, 'invoice', newest)) {
    for (const want of byClient.get(owner) ?? []) found.get(want)?.push(row);
  }
  return found;
}

async function loadInvoices(reader: Reader, wanted: readonly InvoicesWanted[]): Promise<object[][]> {
  const groups = new Map<Selection, Map<number, InvoicesWanted[]>>();
  for (const want of wanted) {
    const bySize = groups.get(want.selection) ?? new Map<number, InvoicesWanted[]>();
    groups.set(want.selection, bySize);
    bySize.set(want.first, [...(bySize.get(want.first) ?? []), want]);
  }
  return reader.read(async (sql) => {
    const found = new Map<InvoicesWanted, object[]>();
    for (const bySize of groups.values()) {
      for (const group of bySize.values())
        for (const [want, rows] of await readGroup(sql, group)) found.set(want, rows);
    }
    return wanted.map((want) => found.get(want) ?? []);
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

function makeLoaders(reader: Reader): Loaders {
  return {
    userById: new DataLoader((wanted: readonly UserWanted[]) => loadUsers(reader, wanted), { cache: false }),
    invoicesByClientId: new DataLoader((wanted: readonly InvoicesWanted[]) => loadInvoices(reader, wanted), {
      cache: false,
    }),
    placesByUserId: new DataLoader((userIds: readonly string[]) => loadPlaces(reader, userIds), { cache: false }),
    emailByInvitationId: new DataLoader((ids: readonly string[]) => loadInvitationEmails(reader, ids), {
      cache: false,
    }),
  };
}

const ofRequest = new WeakMap<Reader, Loaders>();

/** The loaders of a request, each created when it is first used. */
export function loadersOf(reader: Reader): Loaders {
  let loaders = ofRequest.get(reader);
  if (!loaders) ofRequest.set(reader, (loaders = makeLoaders(reader)));
  return loaders;
}
