import { isIP } from 'node:net';
import { z } from 'zod';

/** The modes in which a process runs: `development` is made for a laptop, `production` refuses what is unsafe. */
export const environments = ['development', 'test', 'production'] as const;

/** One of the three modes. */
export type Environment = (typeof environments)[number];

/** What is known of one setting: its name in the environment, its rule, what it is when left out, and a sentence. */
export interface Setting<Rule extends z.ZodType = z.ZodType> {
  name: string;
  /** Takes the text of the environment (`undefined` when left out) and gives the typed value. */
  rule: Rule;
  /** One sentence for the person who sets it; `.env.example` shows it. */
  about: string;
  /**
   * The text used when it is left out, for every mode or by mode; `${NAME}` stands for an earlier setting. A setting
   * with a fallback for development and none for production has to be given in production, and be another.
   */
  fallback?: string | Partial<Record<Environment, string>>;
  /** Optional on a laptop, where an embedded part takes its place, and required in production. */
  requiredInProduction?: true;
}

/** A whole number within bounds, from text. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));

/** Yes or no, from text. */
export const flag = z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'], error: 'must be true or false' });

/** A secret that is long enough. */
export const secret = z.string().min(32, 'must be at least 32 characters long');

/** An address with one of these protocols. */
export const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must look like ${example}` });
const versionNumber = String.raw`(0|[1-9]\d{0,5})`;

/** A version of the app by semantic versioning, without a `v`. */
export const version = z
  .string()
  .regex(
    new RegExp(`^${versionNumber}\\.${versionNumber}\\.${versionNumber}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$`),
    'must look like 1.4.0 or 2.0.0-beta.1',
  );

/** The address of a PostgreSQL. */
export const postgresUrl = url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database').optional();

/** Origins of web pages, with commas between. */
export const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine(isOrigin, 'must be origins with commas between, as https://app.example.com')));

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Addresses and ranges of addresses, with commas between. */
export const networks = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .pipe(z.array(z.string().refine(isNetwork, 'must be addresses or ranges with commas between, as 10.0.0.0/8')));

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([\d.]+|[\da-f:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (bits === undefined || Number(bits) <= (version === 4 ? 32 : 128));
}

/** Keeps the type of a setting's rule. */
export function setting<Rule extends z.ZodType>(definition: Setting<Rule>): Setting<Rule> {
  return definition;
}
