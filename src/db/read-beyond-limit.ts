import type { Actor } from '../domain/actor';
import { enters, scopeOf, withoutLimits } from './scope';
import type { Query } from './transaction-sql';

/**
 * Runs statements of a read that must see all rows of the actor's organization, whatever the actor is limited to, as
 * `beyondLimit` of a unit of work does. What they return may be shown only as far as the actor may know it. The
 * transaction must not run other statements at the same time.
 */
export async function readBeyondLimit<T>(sql: Query, actor: Actor, look: () => Promise<T>): Promise<T> {
  const scope = scopeOf(actor);
  const all = withoutLimits(scope);
  if (!all) return look();
  await sql.query(...enters(all));
  const found = await look().catch(async (error: unknown) => {
    // A failed statement has ended the transaction already.
    await sql.query(...enters(scope)).catch(() => undefined);
    throw error;
  });
  await sql.query(...enters(scope));
  return found;
}
