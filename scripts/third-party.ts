import { readFileSync, writeFileSync } from 'node:fs';
import { type Exceptions, licenseFaults, type LockFile, thirdParties } from './release/licenses';
import { thirdPartyPage } from './release/third-party-page';

const FILE = 'THIRD_PARTY.md';
/** Package name to reason, for a licence that the lock file does not tell. */
const EXCEPTIONS: Exceptions = {
  busboy: 'MIT by its LICENSE; for tests, by s3rver',
  dicer: 'MIT by its LICENSE; for tests, by s3rver',
  'humanize-number': 'MIT by its Readme.md; for tests, by s3rver',
  only: 'MIT by its Readme.md; for tests, by s3rver',
  streamsearch: 'MIT by its LICENSE; for tests, by s3rver',
};

const packages = thirdParties(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile);
const page = thirdPartyPage(packages);
const faults = licenseFaults(packages, EXCEPTIONS);

if (!process.argv.includes('--check')) writeFileSync(FILE, page);
else if (readFileSync(FILE, 'utf8') !== page) faults.push(`${FILE} is stale: run \`npm run licenses\`.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
