import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { systemClock } from '../src/config/clock';
import { loadConfig, readEnvironment } from '../src/config/config';
import { Database } from '../src/db/database';
import { migrateDatabase } from '../src/db/migrate';
import { openPostgres } from '../src/db/open-postgres';
import { UnitOfWorkRunner } from '../src/db/unit-of-work-runner';
import { BillfoldError } from '../src/domain/errors';
import { LinkTokens } from '../src/domain/link-tokens';
import { OneTimeCodes } from '../src/domain/one-time-codes';
import {
  type AdministratorMade,
  createAdministrator,
  type NewAdministrator,
  prepareAdministrator,
} from '../src/services/admin/create-administrator';

/** Asks for what is missing. One reader for all questions: answers that are piped in come at once, and are taken line by line. */
class Questions {
  private isHidden = false;
  private readonly lines = createInterface({
    input: process.stdin,
    // What is typed is shown by the reader alone, so a password is not.
    output: new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.isHidden) process.stderr.write(chunk);
        done();
      },
    }),
    terminal: process.stdin.isTTY,
  });
  private readonly answers = this.lines[Symbol.asyncIterator]();

  async ask(question: string, { hidden } = { hidden: false }): Promise<string> {
    process.stderr.write(question);
    this.isHidden = hidden;
    const answer = await this.answers.next();
    this.isHidden = false;
    if (hidden || !process.stdin.isTTY) process.stderr.write('\n');
    if (answer.done) throw new Error('There was no answer: nothing was changed.');
    return answer.value;
  }

  close(): void {
    this.lines.close();
  }
}

/** From the arguments, else from the environment, else asked for. The password is never an argument: `ps` shows those. */
async function wanted(variables: Readonly<Record<string, string | undefined>>): Promise<NewAdministrator> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const questions = new Questions();
  try {
    const email = values.email ?? variables['ADMIN_EMAIL'] ?? (await questions.ask('Email: '));
    const name = values.name ?? variables['ADMIN_NAME'] ?? (await questions.ask('Name: '));
    const password = variables['ADMIN_PASSWORD'] ?? (await questions.ask('Password (not shown): ', { hidden: true }));
    return await prepareAdministrator({ email, name, password });
  } finally {
    questions.close();
  }
}

const SAID: Readonly<Record<AdministratorMade, (email: string) => string>> = {
  MADE: (email) => `${email} administers the platform now: log in with adminLogin.`,
  PROMOTED: (email) =>
    `${email} was there already and administers the platform now, also where they were suspended; name and password are as before.`,
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
    const database = await Database.connect({
      url: postgres.appUrl,
      directUrl: postgres.directUrl,
      role: postgres.role,
      poolSize: 1,
    });
    const unitOfWork = new UnitOfWorkRunner({
      database,
      clock: systemClock,
      linkTokens: new LinkTokens(config.hashSecret),
      codes: new OneTimeCodes(config.hashSecret),
      jobsCommitted: () => undefined,
      eventsCommitted: () => undefined,
    });
    const origin = { action: 'createAdministrator' };
    const body = (work: Parameters<typeof createAdministrator>[0]) => createAdministrator(work, administrator);
    const made = await unitOfWork.run({ kind: 'anonymous' }, body, { origin });
    await database.close();
    process.stdout.write(`${SAID[made](administrator.email)}\n`);
  } finally {
    await postgres.stop();
  }
}

main().catch((error: unknown) => {
  const reasons = error instanceof BillfoldError ? error.details.map(({ field, reason }) => `${field} ${reason}`) : [];
  process.stderr.write(
    `${reasons.length > 0 ? reasons.join('\n') : error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
