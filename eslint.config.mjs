import eslint from '@eslint/js';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const readsTheClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take a Clock (src/config/clock.ts).' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take a Clock (src/config/clock.ts).' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take a Clock (src/config/clock.ts).',
  },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: 'Take a Clock.' },
];
const tooMany = 'A function has three parameters at most: pass an object.';
// Not `max-params`, which counts the parameters of callbacks too, and those are given by the library that calls them.
const hasManyParameters = [
  { selector: 'FunctionDeclaration[params.length>3]', message: tooMany },
  { selector: 'VariableDeclarator > ArrowFunctionExpression[params.length>3]', message: tooMany },
  { selector: 'MethodDefinition[kind="method"] > FunctionExpression[params.length>3]', message: tooMany },
  { selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]', message: tooMany },
];
const walk = 'Walk a document through src/reads/walk-selections.ts, which visits a fragment once a selection set.';
const looksIntoSelections = [
  { selector: 'MemberExpression[property.name="selections"]', message: walk },
  { selector: 'MemberExpression > Literal[value="selections"]', message: walk },
  { selector: 'ObjectPattern > Property[key.name="selections"]', message: walk },
];
const format = 'Write figures and days for people through src/documents/formats.ts.';
const formatsForPeople = [
  {
    selector: 'NewExpression[callee.object.name="Intl"][callee.property.name=/Format$|^DisplayNames$/]',
    message: format,
  },
  { selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]', message: format },
];
const patience = 'No test has a time limit of its own: jest.config.js has one that a busy machine does not reach.';
const limitsTheTime = [
  { selector: 'CallExpression[callee.name=/^(it|test)$/][arguments.length>2]', message: patience },
  { selector: 'CallExpression[callee.callee.property.name="each"][arguments.length>2]', message: patience },
  { selector: 'CallExpression[callee.name=/^(before|after)(All|Each)$/][arguments.length>1]', message: patience },
  { selector: 'CallExpression[callee.object.name="jest"][callee.property.name="setTimeout"]', message: patience },
];
const readsTheEnvironment = [
  { object: 'process', property: 'env', message: 'Take the Config (src/config/config.ts).' },
  { object: 'process', property: 'loadEnvFile', message: 'Take the Config (src/config/config.ts).' },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', '**/generated/', 'node_modules/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async method may implement a port whose other driver waits.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...readsTheClock, ...hasManyParameters],
      'no-restricted-properties': ['error', ...readsTheEnvironment],
      'no-restricted-imports': ['error', { paths: [{ name: 'node:process', message: 'Take the Config.' }] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The places of the clock and of the environment.
    files: ['src/config/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hasManyParameters] },
  },
  {
    files: ['src/config/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/reads/walk-selections.ts', 'src/config/clock.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[...readsTheClock, ...hasManyParameters, ...looksIntoSelections, ...formatsForPeople],
      ],
    },
  },
  {
    // Formats of documents, the names of countries on them, the days of zones, and the usual choices of a locale.
    files: ['formats', 'address-lines']
      .map((name) => `src/documents/${name}.ts`)
      .concat(['src/domain/calendar.ts', 'src/domain/preferences.ts', 'src/domain/zoned-time.ts']),
    rules: { 'no-restricted-syntax': ['error', ...readsTheClock, ...hasManyParameters, ...looksIntoSelections] },
  },
  {
    // Migrations are SQL from top to bottom.
    files: ['migrations/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    // Programs run by hand: they talk to a person, and measure time.
    files: ['scripts/**', 'bench/**'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...hasManyParameters],
      'no-restricted-properties': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The servers' addresses travel from the global setup to the tests in the environment.
      'no-restricted-properties': 'off',
      // A describe is one function, and a table of cases is long.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'no-restricted-syntax': ['error', ...readsTheClock, ...hasManyParameters, ...limitsTheTime],
      'jest/no-disabled-tests': 'error',
      'jest/no-conditional-expect': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert', '**.expect*'] }],
    },
  },
  {
    files: ['test/support/global-setup.ts', 'test/support/global-teardown.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
