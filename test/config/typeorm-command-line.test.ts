import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { settings } from '../../src/config/settings';

it('says in one sentence what npm run migrate needs', () => {
  const none = Object.fromEntries(Object.values(settings).map(({ name }) => [name, '']));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'migrate'], {
    cwd: path.join(__dirname, '..', '..'),
    env: { ...process.env, ...none },
    encoding: 'utf8',
  });
  expect(stderr.split('\n').filter((line) => line && !line.startsWith('npm '))).toEqual([
    'Set DATABASE_OWNER_URL to the PostgreSQL database to migrate. An embedded database is migrated whenever it starts.',
  ]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
