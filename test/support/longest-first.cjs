const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The test files that take ten seconds and more, the longest first. Jest guesses by size, until its cache knows. */
const LONG = [
  'killed',
  'tenancy',
  'strangers-and-addresses',
  'bench',
  'project-limits',
  'lose-nothing',
  'walk-sessions',
  'pooler',
  'walk-roles',
  'killed-notices',
  'invoice-lists',
  'fresh-start',
  'admin',
  'plans',
  'timeouts',
  'upgrade-from-0.1',
  'rate-limits',
  'identity-sessions',
  'drawings',
  'audit-every-mutation',
  'bad-input-values',
  'pdf-renderer',
  'fairness',
  'clients-list',
  'notices-of-events',
  'seed-demo',
  'statuses-of-the-day',
  'bad-input-texts',
  'paid-invoice',
  'invoice-access',
  'one-snapshot',
  'upgrade-large',
  'settings',
  'invitations',
  'races-two-processes',
  'notices-of-dead-jobs',
  'notices',
  'explorer',
  'refunds',
  'freelancers-month',
  'workflow-cells',
  'logos',
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
