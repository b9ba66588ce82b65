import type { UnitOfWork } from '../../db/unit-of-work';

/** Deletes the uploads of an organization that have expired. Their files go a day later, unless something refers to them. */
export async function expireUploads(work: UnitOfWork): Promise<void> {
  await work.sql.query(`DELETE FROM uploads WHERE organization_id = $1 AND expires_at <= $2::timestamptz`, [
    work.organizationId,
    work.now,
  ]);
}
