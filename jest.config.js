/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/worker-environment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(c|m)?(t|j)s$': '@swc/jest' },
  // Packages that are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(uuidv7|postal-mime|@noble/hashes|@scure/base)/)'],
  moduleNameMapper: { '/jsutils/instanceOf\\.js$': '<rootDir>/test/support/instance-of.cjs' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // A worker loads each module once for all its test files.
  runtime: '<rootDir>/test/support/warm-runtime.cjs',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/support/summary-reporter.cjs'],
  // One more than the two cores that it takes: a third of the time of many tests is waiting for servers.
  maxWorkers: 3,
  // A machine at work on other things takes its time: a test that hangs is told all the same. No test has a limit of its own.
  testTimeout: 600_000,
};
