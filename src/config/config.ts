import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { type Environment, environments, type Setting } from './setting-rules';
import { settings } from './settings';

/** The whole configuration, typed: one property per setting. */
export type Config = {
  readonly [Key in keyof typeof settings]: z.output<(typeof settings)[Key]['rule']>;
};

/** Names and texts, as in `process.env`. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** Why a process cannot start: all invalid settings at once. Values are never shown, because they may be secrets. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['The configuration is invalid:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * The environment variables of this process, together with those of the file `.env` in the working directory, if it
 * exists. Variables that are already set take precedence.
 */
export function readEnvironment(): EnvironmentVariables {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** Validates all settings and returns them typed. An empty variable counts as not set. Throws one `ConfigError`. */
export function loadConfig(variables: EnvironmentVariables): Config {
  const environment = environmentOf(variables);
  const texts = fillIn(variables, environment);
  const config: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [key, setting] of Object.entries<Setting>(settings)) {
    const text = texts.get(setting.name);
    const refusal = environment === 'production' ? refuseInProduction(setting, texts) : undefined;
    const parsed = setting.rule.safeParse(text);
    if (refusal) faults.push(`${setting.name} ${refusal}`);
    else if (parsed.success) config[key] = parsed.data;
    else if (isGiven(setting, variables)) faults.push(`${setting.name} ${parsed.error.issues[0]?.message}`);
    // The setting was not given, and its fallback is invalid: the setting it is derived from is already reported.
  }
  if (config.jwtSecret && config.jwtSecret === config.hashSecret) faults.push('HASH_SECRET must not equal JWT_SECRET');
  if (config.smsUrl && !(config.smsAccount && config.smsToken && config.smsFrom)) {
    faults.push('SMS_URL requires SMS_ACCOUNT, SMS_TOKEN and SMS_FROM');
  }
  const { databaseUrl, databaseDirectUrl, databaseOwnerUrl } = config;
  if (databaseDirectUrl !== databaseUrl && (!databaseUrl || databaseOwnerUrl === databaseDirectUrl)) {
    // Behind a pooler the application cannot switch from the owner role to its own.
    faults.push('DATABASE_DIRECT_URL requires DATABASE_URL and DATABASE_OWNER_URL');
  }
  if (config.s3Bucket && !(config.s3AccessKeyId && config.s3SecretAccessKey)) {
    faults.push('S3_BUCKET requires S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return config as Config;
}

function isGiven(setting: Setting, variables: EnvironmentVariables): boolean {
  return Boolean(variables[setting.name]?.trim());
}

function environmentOf(variables: EnvironmentVariables): Environment {
  return environments.find((name) => name === variables.NODE_ENV?.trim()) ?? 'development';
}

/** The text of each setting: the given value or its fallback. Settings without either are not in the map. */
function fillIn(variables: EnvironmentVariables, environment: Environment): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const setting of Object.values<Setting>(settings)) {
    const text = variables[setting.name]?.trim() || expand(fallbackOf(setting, environment), texts);
    if (text) texts.set(setting.name, text);
  }
  return texts;
}

function fallbackOf(setting: Setting, environment: Environment): string {
  return (typeof setting.fallback === 'string' ? setting.fallback : setting.fallback?.[environment]) ?? '';
}

function expand(fallback: string, texts: ReadonlyMap<string, string>): string {
  return fallback.replace(/\$\{(\w+)\}/g, (_whole, name: string) => texts.get(name) ?? '');
}

/** Why a setting's text is not allowed in production, or undefined. */
function refuseInProduction(setting: Setting, texts: ReadonlyMap<string, string>): string | undefined {
  const unsafe = typeof setting.fallback === 'object' && setting.fallback.production === undefined;
  if (!unsafe && !setting.requiredInProduction) return undefined;
  const text = texts.get(setting.name);
  if (text === undefined) return 'is required in production';
  if (text === expand(fallbackOf(setting, 'development'), texts)) return 'must not be the development default';
  return undefined;
}
