const { TestEnvironment } = require('jest-environment-node');

/** Where Jest's runner keeps the tests of a file and the handlers of their events. */
const OF_A_FILE = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

let shared;

/**
 * One context for all test files of a worker, so that they share the modules of `warm-runtime`. What a file changes in the
 * environment variables, the timers and by spies is taken back when it ends.
 */
module.exports = class WorkerEnvironment extends TestEnvironment {
  constructor(...args) {
    if (shared) return shared;
    super(...args);
    shared = this;
    const { Error, process } = this.global;
    // As in any process of Node. Jest's hundred frames are mapped to their sources one by one for each error of a response.
    Error.stackTraceLimit = 10;
    this.variables = { ...process.env };
    this.exit = process.exit;
  }

  async teardown() {
    const { process } = this.global;
    this.fakeTimersModern.useRealTimers();
    this.moduleMocker.restoreAllMocks();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, this.variables);
    process.exit = this.exit;
    for (const symbol of Object.getOwnPropertySymbols(this.global)) {
      if (OF_A_FILE.includes(symbol.description)) delete this.global[symbol];
    }
  }
};
