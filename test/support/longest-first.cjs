const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The test files that take ten seconds and more, the longest first. Jest guesses by size, until its cache knows. */
const LONG = [
  'killed',
  'tenancy',
  'strangers-and-addresses',
  'bench',
  'lose-nothing',
  'project-limits',
  'fresh-start',
  'walk-roles',
  'plans',
  'bad-input-texts',
  'timeouts',
  'invitations',
  'walk-sessions',
  'notices-of-events',
  'killed-notices',
  'admin',
  'walk-lists',
  'workflow-cells',
  'token-buckets',
  'notices',
  'paid-invoice',
  'audit-every-mutation',
  'rate-limits',
  'upgrade-large',
  'pdf-renderer',
  'audit-log',
  'change-password',
].map((name) => `${name}.test.ts`);

/** Starts long test files first, so that all workers end together on a machine that has never run them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = (test) => {
      const place = LONG.indexOf(path.basename(test.path));
      return place < 0 ? LONG.length : place;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
