import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { SCENARIOS } from '../../bench/scenarios';
import { TYPE_SCRIPT } from '../support/type-script';

const run = promisify(execFile);

/** A folder for temporary files, which nobody else uses, and which PostgreSQL's own user can enter. */
async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'bench-'));
  await chmod(folder, 0o755);
  return folder;
}

/** The cells of the table's lines, without the head. */
function linesOf(output: string): string[][] {
  const lines = output.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

it('fills both kinds of database, finds all servers of one answer, and measures each call', async () => {
  const folder = await ownFolder();
  const options = ['--size', '200', '--rounds', '2', '--seconds', '0.01'];
  const { stdout } = await run(process.execPath, [...TYPE_SCRIPT, 'bench/run.ts', ...options], {
    env: { ...process.env, TMPDIR: folder },
  });
  const lines = linesOf(stdout);
  expect(lines.map(([call, server]) => [call, server])).toEqual(
    SCENARIOS.flatMap(({ name, hasPeers }) =>
      hasPeers
        ? [
            [name, 'LIMIT'],
            ['', 'Mercurius'],
            ['', 'ours'],
          ]
        : [[name, 'ours']],
    ),
  );
  for (const [, , server, , postgres] of lines) {
    expect(server).toMatch(/^[1-9]\d* µs$/);
    expect(postgres).toMatch(/^[1-9]\d* µs$/);
  }
  // How long events have waited for their numbers is there where ours has written some.
  const written = lines.filter((line) => line[1] === 'ours' && line.at(-1)?.includes('lag p99 100 ms'));
  expect(written).toHaveLength(3);
  for (const line of written) expect(line.slice(-3, -1).join()).toMatch(/^\d+ ms,\d+ ms$/);
  expect((await readdir(folder)).filter((name) => name.startsWith('billfold-'))).toEqual([]);
});
