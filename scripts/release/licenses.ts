/** A package as npm's lock file lists it; `dev` and the others are there only where they hold. */
export interface LockedPackage {
  name?: string;
  version?: string;
  license?: unknown;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** The part of package-lock.json that is read here: packages by their path, the project itself under ''. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** Who needs a package: every server, a server on some platforms, or development alone; the first that holds counts. */
const USES = ['runtime', 'optional', 'development'] as const;
export type Use = (typeof USES)[number];

/** One version of a package, with its licence as an SPDX expression. */
export interface ThirdParty {
  name: string;
  version: string;
  license: string;
  use: Use;
}

/** What may be done with a licence; a greater one wins where several bind at once. */
export enum Ruling {
  Allowed,
  /** May be used, and is listed separately, because it sets conditions for distributing it. */
  Listed,
  /** Nobody has judged it yet. */
  Unknown,
  /** Would bind what is distributed with it; tools of development may have it, and are listed. */
  Refused,
}

const RULINGS: Readonly<Record<string, Ruling>> = {
  '0BSD': Ruling.Allowed,
  'Apache-2.0': Ruling.Allowed,
  'BlueOak-1.0.0': Ruling.Allowed,
  'BSD-2-Clause': Ruling.Allowed,
  'BSD-3-Clause': Ruling.Allowed,
  'CC-BY-4.0': Ruling.Allowed,
  'CC0-1.0': Ruling.Allowed,
  ISC: Ruling.Allowed,
  MIT: Ruling.Allowed,
  'MIT-0': Ruling.Allowed,
  'Python-2.0': Ruling.Allowed,
  Unlicense: Ruling.Allowed,
  Zlib: Ruling.Allowed,
  'LGPL-2.1-only': Ruling.Listed,
  'LGPL-2.1-or-later': Ruling.Listed,
  'LGPL-3.0-only': Ruling.Listed,
  'LGPL-3.0-or-later': Ruling.Listed,
  'MPL-2.0': Ruling.Listed,
  'OFL-1.1': Ruling.Listed,
};

/** Packages whose licence nobody can read from the lock file, by name, with the reason why they may be used all the same. */
export type Exceptions = Readonly<Record<string, string>>;

/** The parts of an SPDX expression around a conjunction that is not inside parentheses. */
function split(expression: string, conjunction: ' OR ' | ' AND '): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const piece of expression.split(conjunction)) {
    if (depth === 0) parts.push(piece);
    else parts.push(`${parts.pop() ?? ''}${conjunction}${piece}`);
    depth += piece.split('(').length - piece.split(')').length;
  }
  return parts;
}

/** What may be done with an SPDX expression: the best of alternatives, the worst of what binds together. */
export function rulingOf(expression: string): Ruling {
  const alternatives = split(expression, ' OR ');
  if (alternatives.length > 1) return Math.min(...alternatives.map(rulingOf));
  const together = split(expression, ' AND ');
  if (together.length > 1) return Math.max(...together.map(rulingOf));
  if (/^\(.*\)$/.test(expression)) return rulingOf(expression.slice(1, -1));
  return RULINGS[expression] ?? (/^A?GPL/.test(expression) ? Ruling.Refused : Ruling.Unknown);
}

/** All packages of a lock file, each version once, by name: those of other platforms too, which are not installed. */
export function thirdParties(lock: LockFile): ThirdParty[] {
  const found = new Map<string, ThirdParty>();
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = locked.version ?? '';
    const license = typeof locked.license === 'string' ? locked.license : '';
    // The same version may be there twice, say once for the server and once for development.
    const uses = [useOf(locked), found.get(`${name} ${version}`)?.use];
    found.set(`${name} ${version}`, {
      name,
      version,
      license,
      use: USES.find((use) => uses.includes(use)) ?? 'runtime',
    });
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, thirdParty]) => thirdParty);
}

function useOf({ dev, optional, devOptional }: LockedPackage): Use {
  if (dev) return 'development';
  return optional || devOptional ? 'optional' : 'runtime';
}

/** Why packages may not be used: GPL or AGPL in what the server needs, a licence nobody has judged, a stale exception. */
export function licenseFaults(packages: readonly ThirdParty[], exceptions: Exceptions): string[] {
  const faults = packages.flatMap(({ name, version, license, use }) => {
    const ruling = rulingOf(license);
    if (ruling === Ruling.Refused && use !== 'development') return [`${name} ${version} is under ${license}.`];
    if (ruling !== Ruling.Unknown || exceptions[name]) return [];
    return [`${name} ${version} is under ${license || 'no licence'}, which nobody has judged.`];
  });
  const needed = new Set(
    packages.filter(({ license }) => rulingOf(license) === Ruling.Unknown).map(({ name }) => name),
  );
  const stale = Object.keys(exceptions).filter((name) => !needed.has(name));
  return [...faults, ...stale.map((name) => `${name} needs no exception.`)];
}
