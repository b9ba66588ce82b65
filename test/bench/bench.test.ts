import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { SCENARIOS } from '../../bench/scenarios';

const run = promisify(execFile);

const leftBehind = async (): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('billfold-bench-'));

/** The cells of the table's lines, without the head. */
function linesOf(output: string): string[][] {
  const lines = output.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

it('fills both kinds of database, finds all servers of one answer, and measures each call', async () => {
  const before = await leftBehind();
  const flags = ['--enable-source-maps', '--require', '@swc-node/register', 'bench/run.ts'];
  const { stdout } = await run(process.execPath, [...flags, '--size', '200', '--rounds', '2', '--seconds', '0.1']);
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
  expect(await leftBehind()).toEqual(before);
}, 300_000);
