import {
  licenseFaults,
  type LockedPackage,
  type LockFile,
  Ruling,
  rulingOf,
  thirdParties,
} from '../../scripts/release/licenses';
import { thirdPartyPage } from '../../scripts/release/third-party-page';

/** A lock file of these packages, by their paths. */
function lock(packages: Record<string, LockedPackage>): LockFile {
  return { packages: { '': { name: 'billfold', version: '0.0.0', license: 'MIT' }, ...packages } };
}

/** What is wrong with one package of this kind. */
function faultsOf(locked: LockedPackage, exceptions = {}): string[] {
  return licenseFaults(thirdParties(lock({ 'node_modules/thing': { version: '1.2.3', ...locked } })), exceptions);
}

describe('a licence', () => {
  it.each([
    ['MIT', Ruling.Allowed],
    ['(MIT OR GPL-3.0-or-later)', Ruling.Allowed],
    ['(MIT AND (GPL-2.0-only OR BSD-3-Clause))', Ruling.Allowed],
    ['LGPL-3.0-or-later', Ruling.Listed],
    ['Apache-2.0 AND LGPL-3.0-or-later', Ruling.Listed],
    ['(MIT OR Apache-2.0) AND OFL-1.1', Ruling.Listed],
    ['GPL-3.0-only', Ruling.Refused],
    ['AGPL-3.0', Ruling.Refused],
    ['MIT AND GPL-2.0-or-later', Ruling.Refused],
    ['SEE LICENSE IN LICENSE.md', Ruling.Unknown],
    ['', Ruling.Unknown],
  ])('%s is ruled %i', (expression, ruling) => {
    expect(rulingOf(expression)).toBe(ruling);
  });
});

describe('the packages of a lock file', () => {
  it.each(['GPL-2.0-only', 'AGPL-3.0-or-later'])('fail where the server needs one under %s', (license) => {
    expect(faultsOf({ license })).toEqual([`thing 1.2.3 is under ${license}.`]);
    expect(faultsOf({ license, optional: true })).toHaveLength(1);
    expect(faultsOf({ license, devOptional: true })).toHaveLength(1);
  });

  it('pass where only development needs one under GPL, which is listed', () => {
    const packages = thirdParties(
      lock({ 'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0-only', dev: true } }),
    );
    expect(licenseFaults(packages, {})).toEqual([]);
    expect(thirdPartyPage(packages).split('## Runtime')[0]).toContain('| 1.0.0 | GPL-3.0-only |');
  });

  it('fail where a licence is unknown, unless the package is named', () => {
    expect(faultsOf({ license: 'BUSL-1.1' })).toEqual(['thing 1.2.3 is under BUSL-1.1, which nobody has judged.']);
    expect(faultsOf({ dev: true })).toEqual(['thing 1.2.3 is under no licence, which nobody has judged.']);
    expect(faultsOf({ license: { type: 'MIT' } }, { thing: 'Its LICENSE file is the MIT licence.' })).toEqual([]);
  });

  it('fail where an exception is needed no longer', () => {
    expect(faultsOf({ license: 'MIT' }, { thing: 'It told nothing.' })).toEqual(['thing needs no exception.']);
  });

  it('are each version once, and count for the server where it needs one of them', () => {
    const packages = thirdParties(
      lock({
        'node_modules/a/node_modules/@scope/b': { version: '2.0.0', license: 'MIT', dev: true },
        'node_modules/@scope/b': { version: '2.0.0', license: 'MIT', optional: true },
        'node_modules/a': { version: '1.0.0', license: 'ISC' },
        'node_modules/alias': { name: 'a', version: '1.0.0', license: 'ISC', dev: true },
      }),
    );
    expect(packages).toEqual([
      { name: '@scope/b', version: '2.0.0', license: 'MIT', use: 'optional' },
      { name: 'a', version: '1.0.0', license: 'ISC', use: 'runtime' },
    ]);
  });
});
