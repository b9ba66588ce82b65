import { readFileSync, writeFileSync } from 'node:fs';
import { drawWorkflows } from './workflow/draw-workflows';

const FILE = 'docs/WORKFLOW.md';
const text = drawWorkflows();

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is stale: run \`npm run workflow\` and commit it with the change.`);
  process.exitCode = 1;
}
