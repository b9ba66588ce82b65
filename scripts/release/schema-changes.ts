import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What a comparison of two schemas found: faults fail the check, dangerous changes are only printed. */
export interface SchemaJudgement {
  faults: string[];
  dangerous: string[];
}

/** The versions whose schema is kept in the folder, the oldest first. */
export function releasesIn(folder: string): string[] {
  const versions = readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.graphql$/.exec(name)?.[1] ?? []);
  return versions.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/**
 * Compares a schema with the one of the last release in the folder.
 *
 * @throws Error if the folder keeps no release.
 */
export async function judgeAgainstLastRelease(schema: string, folder: string): Promise<SchemaJudgement> {
  const last = releasesIn(folder).at(-1);
  if (!last) throw new Error(`No released schema in ${folder}.`);
  return judgeSchema(readFileSync(path.join(folder, `${last}.graphql`), 'utf8'), schema);
}

/** Compares two schemas: nothing may break those who call the released one, but what it deprecates may go. */
export async function judgeSchema(released: string, current: string): Promise<SchemaJudgement> {
  const changes = await diff(buildSchema(released), buildSchema(current), [DiffRule.suppressRemovalOfDeprecatedField]);
  const messages = (level: CriticalityLevel): string[] =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  return {
    faults: messages(CriticalityLevel.Breaking).map((change) => `Breaking: ${change}`),
    dangerous: messages(CriticalityLevel.Dangerous),
  };
}
