import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A break of the API that is meant: the change in the words of GraphQL Inspector, and what callers do about it. */
export interface DeclaredBreak {
  change: string;
  callers: string;
}

/** What a comparison of two schemas found: faults fail the check, dangerous changes are only printed. */
export interface SchemaJudgement {
  faults: string[];
  dangerous: string[];
}

/** The last release after which the API may still break; after all later ones, nothing may. */
const LAST_FREE_TO_BREAK = '0.1.0';
const DECLARED_BREAKS = '0.2-breaking.json';

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
  const released = readFileSync(path.join(folder, `${last}.graphql`), 'utf8');
  const declared = last === LAST_FREE_TO_BREAK ? readFileSync(path.join(folder, DECLARED_BREAKS), 'utf8') : '[]';
  return judgeSchema(released, schema, JSON.parse(declared) as DeclaredBreak[]);
}

/** Compares two schemas: each breaking change has to be declared, and each declared break has to be there. */
export async function judgeSchema(
  released: string,
  current: string,
  declared: readonly DeclaredBreak[],
): Promise<SchemaJudgement> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const messages = (level: CriticalityLevel): string[] =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  const breaking = messages(CriticalityLevel.Breaking);
  const meant = declared.map(({ change }) => change);
  return {
    faults: [
      ...breaking.filter((change) => !meant.includes(change)).map((change) => `Breaking: ${change}`),
      ...meant.filter((change) => !breaking.includes(change)).map((change) => `Declared, but not so: ${change}`),
    ],
    dangerous: messages(CriticalityLevel.Dangerous),
  };
}
