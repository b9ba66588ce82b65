import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { giveUpDeliveries, organizationsWithDeadEmails } from '../deliveries/give-up-deliveries';
import { giveUpNotices, organizationsWithLostNotices } from '../notices/give-up-notices';
import { tellInviters } from '../notices/settle-notices';

/**
 * Fails the organization's emails and notices that no job will send, and tells who sent them. Returns the number of
 * emails with invoices and receipts.
 */
export async function giveUpMail(work: UnitOfWork): Promise<number> {
  const { organizationId, now } = work;
  const deliveries = await giveUpDeliveries(work);
  await tellInviters(work, await giveUpNotices(work.sql, { organizationId, now }));
  return deliveries;
}

/** The organizations that may have such emails or notices (UUIDs). Requires the system scope. */
export async function organizationsWithLostMail(sql: Sql, now: Date): Promise<string[]> {
  const dead = await organizationsWithDeadEmails(sql);
  return [...new Set([...dead, ...(await organizationsWithLostNotices(sql, now))])].sort();
}
