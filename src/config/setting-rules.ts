import { isIP } from 'node:net';
import { z } from 'zod';

/** The modes of a process. `development` is meant for a laptop; `production` refuses unsafe settings. */
export const environments = ['development', 'test', 'production'] as const;

/** One of the three modes. */
export type Environment = (typeof environments)[number];

/** A setting: its name in the environment, its rule, its fallback, and a description. */
export interface Setting<Rule extends z.ZodType = z.ZodType> {
  name: string;
  /** Converts the text of the environment (`undefined` if not set) to the typed value. */
  rule: Rule;
  /** One sentence for the person who sets it, shown in `.env.example`. */
  about: string;
  /**
   * The text to use if it is not set, for all modes or by mode; `${NAME}` refers to an earlier setting. A setting with
   * a fallback for development and none for production must be set in production, to a different value.
   */
  fallback?: string | Partial<Record<Environment, string>>;
  /** Optional in development, where an embedded component takes its place, and required in production. */
  requiredInProduction?: true;
}

/** An integer within bounds, from text. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be an integer')
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));

/** A boolean, from text. */
export const flag = z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'], error: 'must be true or false' });

/** A secret of sufficient length. */
export const secret = z.string().min(32, 'must be at least 32 characters long');

/** A URL with one of these protocols. */
export const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must have the form ${example}` });

const versionNumber = String.raw`(0|[1-9]\d{0,14})`;
const preReleasePart = String.raw`(0|[1-9]\d{0,14}|\d*[A-Za-z-][0-9A-Za-z-]*)`;
const preRelease = String.raw`(-${preReleasePart}(\.${preReleasePart})*)?`;

/** A semantic version of the app, without a leading `v`, as `versionCheck` can compare. */
export const version = z
  .string()
  .max(64, 'must be at most 64 characters long')
  .regex(
    new RegExp(`^${versionNumber}\\.${versionNumber}\\.${versionNumber}${preRelease}$`),
    'must have the form 1.4.0 or 2.0.0-beta.1',
  );

/** The URL of a PostgreSQL database. */
export const postgresUrl = url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database').optional();

/** Comma-separated origins of web pages. */
export const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine(isOrigin, 'must be comma-separated origins such as https://app.example.com')));

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** Comma-separated addresses and address ranges. */
export const networks = z
  .string()
  .transform((list) => list.split(',').map((network) => network.trim()))
  .pipe(z.array(z.string().refine(isNetwork, 'must be comma-separated addresses or ranges such as 10.0.0.0/8')));

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([\d.]+|[\da-f:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (bits === undefined || Number(bits) <= (version === 4 ? 32 : 128));
}

/** Preserves the type of a setting's rule. */
export function setting<Rule extends z.ZodType>(definition: Setting<Rule>): Setting<Rule> {
  return definition;
}
