import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runAsSuperuser } from './database';
import { postgresFolder } from './global-setup';
import { leftOutFile } from './left-out';
import { stopRedisServer } from './redis-server';

/** Stops the servers of this run, removes its folder, and says loudly what this machine could not test. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env.BILLFOLD_TEST_FOLDER ?? '';
  const leftOut = existsSync(leftOutFile()) ? readFileSync(leftOutFile(), 'utf8').trim().split('\n') : [];
  await globalThis.testPooler?.stop();
  const { BILLFOLD_TEST_SUPERUSER_URL: superuserUrl = '', BILLFOLD_TEST_TEMPLATE: template } = process.env;
  await runAsSuperuser(superuserUrl, [`DROP DATABASE ${template} WITH (FORCE)`]);
  await Promise.all([globalThis.testPostgres?.stop(), stopRedisServer(folder)]);
  for (const place of [postgresFolder(folder), folder]) rmSync(place, { recursive: true, force: true });
  if (leftOut.length > 0) process.stderr.write(notice(leftOut));
}

function notice(leftOut: readonly string[]): string {
  const rule = '!'.repeat(100);
  const list = leftOut.map((name) => `!!   - ${name}`).join('\n');
  return `\n${rule}\n!! LEFT OUT, for want of what is not installed here:\n${list}\n${rule}\n`;
}
