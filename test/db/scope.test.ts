import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginsIn, enters, type Scope, settingsOf } from '../../src/db/scope';

const ORGANIZATION = '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d';
const USER = '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1e';
const PROJECT = '0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1f';
const LINK = 'ab'.repeat(32);

const organization = { kind: 'organization', organizationId: ORGANIZATION, userId: USER } as const;
const SCOPES: [Scope, Partial<ReturnType<typeof settingsOf>>][] = [
  [organization, { org_id: ORGANIZATION, user_id: USER }],
  [{ ...organization, userId: null }, { org_id: ORGANIZATION }],
  [
    { ...organization, projects: [PROJECT] },
    { org_id: ORGANIZATION, user_id: USER, project_ids: `{${PROJECT}}` },
  ],
  // Nobody who is limited to no project at all sees all of them.
  [
    { ...organization, projects: [] },
    { org_id: ORGANIZATION, user_id: USER, project_ids: '{}' },
  ],
  [
    { ...organization, projects: 'OWN' },
    { org_id: ORGANIZATION, user_id: USER, own_projects: 'on' },
  ],
  [
    { ...organization, ownTime: true },
    { org_id: ORGANIZATION, user_id: USER, own_time: 'on' },
  ],
  [{ kind: 'user', userId: USER }, { user_id: USER }],
  [{ kind: 'link', tokenHash: LINK }, { link_hash: LINK }],
  [
    { kind: 'platform', userId: USER },
    { platform: 'on', user_id: USER },
  ],
  [{ kind: 'system' }, { system: 'on' }],
  [{ kind: 'anonymous' }, {}],
];

test.each(SCOPES)(
  'the scope %j sets what it names and nothing else, at BEGIN and when it is entered',
  (scope, named) => {
    const settings = settingsOf(scope);
    expect(Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))).toEqual(named);

    const begun = [...beginsIn(scope).matchAll(/; SET LOCAL app\.(\w+) = '([^']*)'/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(begun)).toEqual(named);

    const [text, values] = enters(scope);
    const entered = [...text.matchAll(/set_config\('app\.(\w+)', \$(\d+), true\)/g)].map(([, name, place]) => [
      name,
      values[Number(place) - 1],
    ]);
    expect(Object.fromEntries(entered)).toEqual(settings);
  },
);

test.each<Scope>([
  { ...organization, organizationId: `${ORGANIZATION}'` },
  { ...organization, userId: "' OR true" },
  { ...organization, projects: [PROJECT, `}'; COMMIT; --`] },
  { kind: 'user', userId: '' },
  { kind: 'link', tokenHash: LINK.toUpperCase() },
  { kind: 'platform', userId: 'admin' },
])('a malformed ID gets into no statement: %j', (scope) => {
  expect(() => beginsIn(scope)).toThrow('malformed ID');
  expect(() => enters(scope)).toThrow('malformed ID');
});

test('the origin is one literal, whatever a caller calls itself', () => {
  const at = new Date('2026-01-01T00:00:00Z');
  const origin = { action: 'createClient', at, userAgent: `x'; SET LOCAL app.system = 'on` };
  expect(beginsIn({ kind: 'anonymous' }, origin)).toBe(
    `; SET LOCAL app.origin = '{"action":"createClient","at":"2026-01-01T00:00:00.000Z","userAgent":"x''; SET LOCAL app.system = ''on"}'`,
  );
});

/** What of a source writes settings of ours. */
const writesSettings = (source: string): boolean =>
  /set_config\s*\(\s*'app\.|\bSET\s+(?:LOCAL\s+|SESSION\s+)?app\./i.test(source);

test.each([
  [`SELECT set_config('app.org_id', $1, true)`, true],
  ['`; SET LOCAL app.${name} = 1`', true],
  [`SET app.system = 'on'`, true],
  [`current_setting('app.org_id', true)`, false],
])('a setting that is written is seen: %s', (source, expected) => {
  expect(writesSettings(source)).toBe(expected);
});

test('no other file of src writes them', () => {
  const src = path.join(__dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const writers = files.filter((name) => writesSettings(readFileSync(path.join(src, name), 'utf8')));
  expect(writers).toEqual([path.join('db', 'scope.ts')]);
});
