import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { systemClock } from '../src/config/clock';
import { loadConfig, readEnvironment } from '../src/config/config';
import { Database } from '../src/db/database';
import { migrateDatabase } from '../src/db/migrate';
import { openPostgres } from '../src/db/open-postgres';
import { Office } from '../src/db/unit-of-work';
import { BillfoldError } from '../src/domain/errors';
import { LinkTokens } from '../src/domain/link-tokens';
import { OneTimeCodes } from '../src/domain/one-time-codes';
import {
  type AdministratorMade,
  createAdministrator,
  type NewAdministrator,
  prepareAdministrator,
} from '../src/services/admin/create-administrator';

/** Takes no characters: what is typed after a question for a password is not shown. */
const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });

async function ask(question: string, output: NodeJS.WritableStream): Promise<string> {
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** From the arguments, else from the environment, else asked for. The password is never an argument: `ps` shows those. */
async function wanted(variables: Readonly<Record<string, string | undefined>>): Promise<NewAdministrator> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const email = values.email ?? variables['ADMIN_EMAIL'] ?? (await ask('Email: ', process.stderr));
  const name = values.name ?? variables['ADMIN_NAME'] ?? (await ask('Name: ', process.stderr));
  const password = variables['ADMIN_PASSWORD'] ?? (await ask('Password (not shown): ', unseen));
  return prepareAdministrator({ email, name, password });
}

const SAID: Readonly<Record<AdministratorMade, (email: string) => string>> = {
  MADE: (email) => `${email} administers the platform now: log in with adminLogin.`,
  PROMOTED: (email) => `${email} was there already and administers the platform now; name and password are as before.`,
  ALREADY: (email) => `${email} administers the platform already: nothing was changed.`,
};

async function main(): Promise<void> {
  const variables = readEnvironment();
  const config = loadConfig(variables);
  const administrator = await wanted(variables);
  const log = { warn: (message: string) => void process.stderr.write(`${message}\n`) };
  const postgres = await openPostgres(config, { log, shared: true });
  try {
    await migrateDatabase(postgres.ownerUrl);
    const database = await Database.connect({ url: postgres.appUrl, role: postgres.role, poolSize: 1 });
    const office = new Office({
      database,
      clock: systemClock,
      linkTokens: new LinkTokens(config.hashSecret),
      codes: new OneTimeCodes(config.hashSecret),
      jobsCommitted: () => undefined,
    });
    const origin = { action: 'createAdministrator' };
    const body = (work: Parameters<typeof createAdministrator>[0]) => createAdministrator(work, administrator);
    const made = await office.carryOut({ kind: 'anonymous' }, body, { origin });
    await database.close();
    process.stdout.write(`${SAID[made](administrator.email)}\n`);
  } finally {
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  const reasons = error instanceof BillfoldError ? error.details.map(({ field, reason }) => `${field} ${reason}`) : [];
  process.stderr.write(`${reasons.length > 0 ? reasons.join('\n') : String(error)}\n`);
  process.exitCode = 1;
});
