const v8 = require('node:v8');
const { TestEnvironment } = require('jest-environment-node');

// Most functions of a test file run too seldom to be worth optimizing, which V8 of Node.js 20 does after a quarter of this.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=270000');

/** Where Jest's runner keeps the tests of a file and the handlers of their events. */
const OF_A_FILE = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

let shared;

/** The lines of stacks that Jest has mapped to their sources, by the place of the frame. */
const lines = new Map();

/**
 * Writes stacks as Jest does, but maps each frame once: walks are answered by thousands of errors from the same places, and
 * graphql-js reads the stack of each.
 */
function writeStack(error, frames) {
  const written = frames.map((frame) => {
    const file = frame.getFileName();
    // V8 takes longer to write a frame than to tell its place.
    const place = file ? `${frame.getPosition()} ${frame.getFunctionName()} ${frame.isAsync()} ${file}` : String(frame);
    if (!lines.has(place)) {
      const stack = Error.prepareStackTrace({ name: 'Error', message: '' }, [frame]);
      lines.set(place, stack.slice(stack.indexOf('\n')));
    }
    return lines.get(place);
  });
  return `${error.name ?? 'Error'}: ${error.message ?? ''}${written.join('')}`;
}

/**
 * One context for all test files of a worker, so that they share the modules of `warm-runtime`. What a file changes in the
 * environment variables, the timers and by spies is taken back when it ends.
 */
module.exports = class WorkerEnvironment extends TestEnvironment {
  constructor(...args) {
    if (shared) return shared;
    super(...args);
    shared = this;
    const { process } = this.global;
    // As in any process of Node, where Jest takes a hundred frames.
    this.global.Error.stackTraceLimit = 10;
    this.global.Error.prepareStackTrace = writeStack;
    this.variables = { ...process.env };
    this.exit = process.exit;
  }

  async teardown() {
    const { process } = this.global;
    this.fakeTimersModern.useRealTimers();
    this.moduleMocker.restoreAllMocks();
    // The next test file has source maps of its own.
    lines.clear();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, this.variables);
    process.exit = this.exit;
    for (const symbol of Object.getOwnPropertySymbols(this.global)) {
      if (OF_A_FILE.includes(symbol.description)) delete this.global[symbol];
    }
  }
};
