import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 1000;
const ORIGIN = JSON.stringify({ action: 'migration' });
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Closed invoices that no credit explains yet, and those from which money went back: `$2` is the last id that was looked at. */
const NEXT = `
  SELECT i.id FROM invoices i
  WHERE i.organization_id = $1 AND i.id > $2 AND i.published_at IS NOT NULL AND (i.status IN ('CANCELLED', 'REFUNDED') OR i.refunded_minor > 0)
    AND NOT EXISTS (SELECT 1 FROM credits c WHERE c.organization_id = i.organization_id AND c.invoice_id = i.id)
  ORDER BY i.id LIMIT ${BATCH} FOR UPDATE`;

/** Money that went back leaves its allocations, the newest first; the credit is for that much, or for all where nothing is owed any more. */
const EXPLAIN = `
  WITH closed AS (
    SELECT i.organization_id, i.id, i.status, i.total_minor, i.refunded_minor, coalesce(i.refunded_at, i.cancelled_at, i.updated_at) AS at
    FROM invoices i WHERE i.organization_id = $1 AND i.id = ANY ($2::uuid[])),
  part AS (
    SELECT * FROM (
      SELECT a.id, a.payment_id, a.invoice_id, a.amount_minor, least(a.amount_minor, i.refunded_minor - (sum(a.amount_minor)
        OVER (PARTITION BY a.invoice_id ORDER BY a.created_at DESC, a.id DESC) - a.amount_minor))::bigint AS taken_minor
      FROM payment_allocations a JOIN closed i ON i.organization_id = a.organization_id AND i.id = a.invoice_id) AS each
    WHERE taken_minor > 0),
  refunded AS (SELECT invoice_id, sum(taken_minor)::bigint AS minor FROM part GROUP BY invoice_id),
  credited AS (
    INSERT INTO credits (organization_id, id, invoice_id, amount_minor, reason, credit_date, created_at)
    SELECT i.organization_id, gen_random_uuid(), i.id,
      CASE WHEN i.status IN ('CANCELLED', 'REFUNDED') THEN i.total_minor ELSE refunded.minor END,
      CASE i.status WHEN 'CANCELLED' THEN 'Cancelled' ELSE 'Refunded' END, (i.at AT TIME ZONE $3::text)::date, i.at
    FROM closed i LEFT JOIN refunded ON refunded.invoice_id = i.id
    WHERE i.status IN ('CANCELLED', 'REFUNDED') OR refunded.minor > 0
    RETURNING id, invoice_id, amount_minor),
  given_back AS (
    INSERT INTO refunds (organization_id, id, payment_id, invoice_id, credit_id, amount_minor, refund_date, method, status, created_at)
    SELECT i.organization_id, gen_random_uuid(), part.payment_id, i.id, credited.id, part.taken_minor, (i.at AT TIME ZONE $3::text)::date,
      p.method, 'SUCCEEDED', i.at
    FROM part JOIN closed i ON i.id = part.invoice_id JOIN credited ON credited.invoice_id = i.id
    JOIN payments p ON p.organization_id = i.organization_id AND p.id = part.payment_id),
  payments_after AS (
    UPDATE payments p SET refunded_minor = p.refunded_minor + taken.minor
    FROM (SELECT payment_id, sum(taken_minor)::bigint AS minor FROM part GROUP BY payment_id) AS taken
    WHERE p.organization_id = $1 AND p.id = taken.payment_id),
  emptied AS (
    DELETE FROM payment_allocations a USING part WHERE a.organization_id = $1 AND a.id = part.id AND a.amount_minor = part.taken_minor),
  lessened AS (
    UPDATE payment_allocations a SET amount_minor = a.amount_minor - part.taken_minor FROM part
    WHERE a.organization_id = $1 AND a.id = part.id AND a.amount_minor > part.taken_minor)
  UPDATE invoices i SET credited_minor = credited.amount_minor, refunded_minor = coalesce(refunded.minor, 0),
    paid_minor = i.paid_minor - coalesce(refunded.minor, 0), money_returned = refunded.minor IS NOT NULL,
    status = CASE WHEN closed.status = 'REFUNDED' AND refunded.minor IS NULL THEN 'CANCELLED' ELSE closed.status END,
    cancelled_at = CASE WHEN closed.status = 'CANCELLED' OR closed.status = 'REFUNDED' AND refunded.minor IS NULL THEN closed.at END,
    refunded_at = CASE WHEN closed.status = 'REFUNDED' AND refunded.minor IS NOT NULL THEN closed.at END,
    version = i.version + 1, updated_at = now()
  FROM closed JOIN credited ON credited.invoice_id = closed.id LEFT JOIN refunded ON refunded.invoice_id = closed.id
  WHERE i.organization_id = $1 AND i.id = closed.id`;

/** As every act does: payments after the invoices, by id. */
const LOCK_PAYMENTS = `
  SELECT 1 FROM payments p WHERE p.organization_id = $1 AND p.id IN (
    SELECT a.payment_id FROM payment_allocations a WHERE a.organization_id = $1 AND a.invoice_id = ANY ($2::uuid[]))
  ORDER BY p.id FOR UPDATE`;

/** The hosted page was opened, and no email had gone out: that is VIEWED from now on. A draft that was cancelled says when. */
const NEXT_UNFOLLOWED = `
  SELECT id FROM invoices
  WHERE organization_id = $1 AND id > $2 AND (status = 'PUBLISHED' AND viewed_at IS NOT NULL OR status = 'CANCELLED' AND cancelled_at IS NULL)
  ORDER BY id LIMIT ${BATCH} FOR UPDATE`;
const FOLLOW_FACTS = `
  UPDATE invoices SET status = CASE status WHEN 'PUBLISHED' THEN 'VIEWED' ELSE status END,
    cancelled_at = CASE status WHEN 'CANCELLED' THEN coalesce(cancelled_at, updated_at) ELSE cancelled_at END,
    version = version + 1, updated_at = now()
  WHERE organization_id = $1 AND id = ANY ($2::uuid[])`;

/** What was explained, as it was before: allocations again, and no credits. */
const RESTORE = [
  `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
   SELECT organization_id, gen_random_uuid(), payment_id, invoice_id, amount_minor, created_at FROM refunds
   WHERE organization_id = $1 AND invoice_id IS NOT NULL AND status <> 'FAILED'`,
  `UPDATE payments p SET refunded_minor = p.refunded_minor - r.minor FROM (SELECT payment_id, sum(amount_minor)::bigint AS minor
     FROM refunds WHERE organization_id = $1 AND invoice_id IS NOT NULL AND status <> 'FAILED' GROUP BY payment_id) AS r
   WHERE p.organization_id = $1 AND p.id = r.payment_id`,
  `DELETE FROM refunds WHERE organization_id = $1`,
  `DELETE FROM credits WHERE organization_id = $1`,
  `UPDATE invoices SET paid_minor = paid_minor + refunded_minor, credited_minor = 0, money_returned = false, written_off_at = NULL,
     refunded_minor = CASE status WHEN 'REFUNDED' THEN refunded_minor ELSE 0 END,
     status = CASE status WHEN 'UNCOLLECTIBLE' THEN 'OVERDUE' ELSE status END
   WHERE organization_id = $1 AND (credited_minor > 0 OR refunded_minor > 0 OR money_returned OR written_off_at IS NOT NULL)`,
];

async function inTransaction<T>(queryRunner: QueryRunner, setting: string, work: () => Promise<T>): Promise<T> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'; ${setting}`);
    const result = await work();
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

interface Organization {
  id: string;
  zone: string;
}

async function readOrganizations(queryRunner: QueryRunner): Promise<Organization[]> {
  return inTransaction(queryRunner, `SET LOCAL app.system = 'on'`, async () => {
    // PostgreSQL need not know each zone that the application knows.
    return (await queryRunner.query(`
      SELECT o.id, coalesce(z.name, 'UTC') AS zone FROM organizations o
      LEFT JOIN (SELECT DISTINCT ON (lower(name)) name FROM pg_timezone_names) z ON lower(z.name) = lower(o.time_zone) ORDER BY o.id`)) as Organization[];
  });
}

const inOrganization = ({ id }: Organization): string =>
  `SET LOCAL app.org_id = '${id}'; SET LOCAL app.origin = '${ORIGIN}'`;

interface Batches {
  /** Finds and locks those after an id. */
  next: string;
  change: (ids: string[]) => Promise<void>;
}

/** Changes the organization's invoices that `next` finds: so many at a time, by id, each time in a transaction. */
async function inBatches(queryRunner: QueryRunner, organization: Organization, batches: Batches): Promise<void> {
  let after: string | undefined = NO_ID;
  while (after !== undefined) {
    const last: string = after;
    after = await inTransaction(queryRunner, inOrganization(organization), async () => {
      const rows = (await queryRunner.query(batches.next, [organization.id, last])) as { id: string }[];
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await batches.change(ids);
      return ids.length < BATCH ? undefined : ids.at(-1);
    });
  }
}

/**
 * Writes the credit and the refunds that explain each invoice that version 0.1 has closed, in batches of their own
 * transactions; what was explained before a failure stays, and the next try goes on after it. No process of 0.1 closes
 * another one meanwhile: it has no act that cancels, refunds or voids.
 */
export class ExplainClosedInvoices1764700000000 implements MigrationInterface {
  name = 'ExplainClosedInvoices1764700000000';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const organization of await readOrganizations(queryRunner)) {
      const { id, zone } = organization;
      await inBatches(queryRunner, organization, {
        next: NEXT_UNFOLLOWED,
        change: async (ids) => {
          await queryRunner.query(FOLLOW_FACTS, [id, ids]);
        },
      });
      await inBatches(queryRunner, organization, {
        next: NEXT,
        change: async (ids) => {
          await queryRunner.query(LOCK_PAYMENTS, [id, ids]);
          await queryRunner.query(EXPLAIN, [id, ids, zone]);
        },
      });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const organization of await readOrganizations(queryRunner)) {
      await inTransaction(queryRunner, inOrganization(organization), async () => {
        for (const statement of RESTORE) await queryRunner.query(statement, [organization.id]);
      });
    }
  }
}
