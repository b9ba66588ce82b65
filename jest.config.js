/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(c|m)?(t|j)s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils|uuidv7|postal-mime)/)'],
  setupFiles: ['reflect-metadata'],
};
