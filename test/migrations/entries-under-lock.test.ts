import { MigrationExecutor } from 'typeorm';
import { eventually } from '../support/scenario-eventually';
import { connect, insertOrganization, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

const database = unmigratedDatabase('entries');

it('an entry of version 0.1 that waits for its chain is written, though the log gets a column', async () => {
  const queryRunner = database.dataSource.createQueryRunner();
  const executor = new MigrationExecutor(database.dataSource, queryRunner);
  const pending = await executor.getPendingMigrations();
  const last = pending.findIndex(({ name }) => name.startsWith('WriteEntriesUnderLock'));
  for (const migration of pending.slice(0, last + 1)) await executor.executeMigration(migration);
  const writer = await connect(database.ownerUrl);
  const head = await connect(database.ownerUrl);
  const { organization } = await insertOrganization(writer);
  // The session has its plan by then.
  for (let turn = 0; turn < 10; turn += 1) await run(writer, organization, `UPDATE organizations SET name = '${turn}'`);
  const waiting = async (): Promise<number> => {
    const { rows } = await head.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE pg_stat_clear_snapshot() IS NOT NULL AND cardinality(pg_blocking_pids(pid)) > 0`,
    );
    return rows[0]?.count ?? 0;
  };

  await head.query(
    `BEGIN; SELECT set_config('app.org_id', '${organization}', true); SELECT FROM audit_heads FOR UPDATE`,
  );
  const written = run(writer, organization, `UPDATE organizations SET name = 'After'`);
  await eventually('the entry waits', async () => (await waiting()) === 1);
  let isAltered = false;
  const altered = queryRunner.query(`ALTER TABLE audit_log ADD later text`).then(() => (isAltered = true));
  await eventually('the column is there, or waited for', async () => isAltered || (await waiting()) === 2);
  await head.query('COMMIT');
  await Promise.all([written, altered]);
  const { rows } = await run(writer, organization, `SELECT after FROM audit_log ORDER BY sequence DESC LIMIT 1`);
  expect(rows).toEqual([{ after: { name: 'After' } }]);
  await Promise.all([writer.end(), head.end(), queryRunner.release()]);
});
