import type { Sql } from '../db/database';
import { meView } from '../reads/me';
import { readOne } from '../reads/read-view';
import { below } from '../reads/selection';
import type { Selection } from '../reads/selection-tree';
import type { Me } from '../schema/types/session';
import { readSecuritySettings } from '../services/identity/security-settings';
import { readSubscription } from '../services/plans/read-subscription';

/** Whose `me` is read, by UUID, at which time, and the fields that are selected on it. */
export interface MeWanted {
  userId: string;
  now: Date;
  selection: Selection;
}

/** The selected fields of a member of the scope's organization as they see themselves; null if they are no member. */
export async function readMe(sql: Sql, { userId, now, selection }: MeWanted): Promise<Me | null> {
  const me = await readOne(sql, meView, { id: userId, selection });
  if (!me) return null;
  if ('security' in selection) me.security = await readSecuritySettings(sql, { userId, now });
  if ('subscription' in selection) me.subscription = (await readSubscription(sql, now)) as Me['subscription'];
  return me;
}

/** The same inside a payload, if it selects `me`. */
export async function readMeBelow(sql: Sql, { selection, ...wanted }: MeWanted): Promise<Me | null> {
  return 'me' in selection ? readMe(sql, { ...wanted, selection: below(selection, 'me') }) : null;
}
