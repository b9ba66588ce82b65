const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Seconds of the test files that take ten and more, of two cores shared by three workers. */
const SECONDS = {
  'api/tenancy': 170,
  'scenarios/killed': 158,
  'bench/bench': 67,
  'api/strangers-and-addresses': 45,
  'api/project-limits': 45,
  'scenarios/killed-notices': 39,
  'api/budget-alerts': 37,
  'api/walk-sessions': 30,
  'jobs/lose-nothing': 27,
  'api/walk-roles': 26,
  'api/bounces': 26,
  'api/invitations': 26,
  'scenarios/fresh-start': 25,
  'pdf/document-html': 23,
  'scenarios/doctor': 22,
  'pages/accessible': 21,
  'api/walk-lists': 19,
  'migrations/upgrade-large': 18,
  'api/invoice-lists': 18,
  'api/admin': 16,
  'api/workflow-cells': 16,
  'db/timeouts': 16,
  'api/races-two-processes': 16,
  'db/pooler': 16,
  'demo/seed-demo': 15,
  'files/drawings': 15,
  'api/deliveries': 15,
  'api/identity-sessions': 14,
  'api/walk-spellings': 14,
  'api/payments': 14,
  'api/idempotency-keys': 14,
  'api/notices': 13,
  'api/uploads': 13,
  'pdf/pdf-renderer': 13,
  'api/rate-limits': 13,
  'api/plans': 13,
  'migrations/up-and-down': 12,
  'scenarios/paid-invoice': 12,
  'api/password-reset': 12,
  'api/import-time-file': 12,
  'http/explorer': 11,
  'api/notices-of-events': 11,
  'http/fairness': 11,
  'api/jobs-invoice-pdf': 11,
  'config/embedded-postgres': 10,
  'scenarios/agencys-quarter': 10,
};
const OTHERS = 5;
const TESTS = path.join(__dirname, '..');

/**
 * Starts long test files first, so that all workers end together: those that failed last time, then by the time that Jest
 * has measured here, or by the one above where it has not.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const secondsOf = (test) =>
      test.duration === undefined ? (SECONDS[nameOf(test)] ?? OTHERS) : test.duration / 1000;
    return super
      .sort(tests)
      .sort((one, other) => this.hasFailed(other) - this.hasFailed(one) || secondsOf(other) - secondsOf(one));
  }
};

/** As in `api/tenancy`. */
function nameOf(test) {
  return path
    .relative(TESTS, test.path)
    .replace(/\.test\.ts$/, '')
    .replaceAll(path.sep, '/');
}
