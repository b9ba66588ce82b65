import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/db/data-source-options';
import { managerOn, poolOf, WRITTEN_FOR } from '../../src/db/typeorm-internals';
import { PlanEntity } from '../../src/entities/plan';
import { createTestDatabase, type TestDatabase } from '../support/database';

const ROOT = path.join(__dirname, '../..');

it('the installed TypeORM is the one whose private parts are used', () => {
  const installed = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/typeorm/package.json'), 'utf8')) as object;
  expect(installed).toMatchObject({ version: WRITTEN_FOR });
});

/** What of a source reaches into TypeORM, or tells it what it does not know. */
const reachesIn = (source: string): boolean =>
  /\.driver\b[^;]*\bas\b|\.driver\s*\[|\bdatabaseConnection\b|\bisTransactionActive\b|\bconnectedQueryRunners\b/.test(
    source,
  );

it.each([
  ['(dataSource.driver as unknown as { master: Pool }).master', true],
  [`dataSource.driver['master']`, true],
  ['Object.assign(queryRunner, { databaseConnection: client })', true],
  ['queryRunner.isTransactionActive', true],
  ['const { driver } = dataSource.options;', false],
  ['new DataSource(options)', false],
])('a way in is seen: %s', (source, expected) => {
  expect(reachesIn(source)).toBe(expected);
});

it('one file alone reaches into it', () => {
  const src = path.join(ROOT, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => reachesIn(readFileSync(path.join(src, name), 'utf8')))).toEqual([
    path.join('db', 'typeorm-internals.ts'),
  ]);
});

describe('with a database', () => {
  let test: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    test = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions({ url: test.ownerUrl, poolSize: 1 })).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await test.drop();
  });

  it('a manager writes and locks inside the transaction of the connection that it is given', async () => {
    const pool = poolOf(dataSource);
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const manager = managerOn(dataSource, client);
      await manager.update(PlanEntity, { code: 'basic' }, { name: 'Renamed' });
      // With a pool of one, another connection would never come.
      const locked = await manager.findOneOrFail(PlanEntity, {
        where: { code: 'basic' },
        lock: { mode: 'pessimistic_write' },
      });
      expect(locked.name).toBe('Renamed');
      await client.query('ROLLBACK');
      expect((await manager.findOneByOrFail(PlanEntity, { code: 'basic' })).name).not.toBe('Renamed');
    } finally {
      client.release();
    }
    expect(pool.totalCount).toBe(1);
  });
});
