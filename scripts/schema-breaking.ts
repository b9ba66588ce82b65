import { readFileSync } from 'node:fs';
import { judgeAgainstLastRelease } from './release/schema-changes';

/** Compares schema.graphql with the last release's schema, and fails on breaking changes. */
async function main(): Promise<void> {
  const { faults, dangerous } = await judgeAgainstLastRelease(readFileSync('schema.graphql', 'utf8'), 'docs/releases');
  for (const change of dangerous) console.log(`Dangerous: ${change}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
