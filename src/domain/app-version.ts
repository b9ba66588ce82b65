import { validationError } from './errors';

/** A semantic version of the app: three numbers, and the parts of a pre-release. */
export interface AppVersion {
  numbers: readonly [number, number, number];
  preRelease: readonly string[];
}

const MAX_LENGTH = 64;
// Any integer that a number can hold exactly: `1.0.20250115` is a version too.
const NUMBER = String.raw`(0|[1-9]\d{0,14})`;
const PART = String.raw`(?:0|[1-9]\d{0,14}|\d*[A-Za-z-][0-9A-Za-z-]*)`;
const VERSION = new RegExp(
  String.raw`^v?${NUMBER}\.${NUMBER}\.${NUMBER}(?:-(${PART}(?:\.${PART})*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$`,
);

/**
 * Reads `1.4.0`, `v1.4.0`, `2.0.0-beta.1` or `1.4.0+7`; build metadata is ignored. Throws VALIDATION_ERROR at `field`.
 */
export function parseAppVersion(text: string, field: string): AppVersion {
  const match = text.length <= MAX_LENGTH ? VERSION.exec(text) : null;
  if (!match) throw validationError({ field, reason: 'must be a version such as 1.4.0 or 2.0.0-beta.1' });
  const [, major, minor, patch, preRelease] = match;
  return { numbers: [Number(major), Number(minor), Number(patch)], preRelease: preRelease?.split('.') ?? [] };
}

/** Negative if `a` is older than `b`, positive if it is newer. A pre-release is older than its release. */
export function compareAppVersions(a: AppVersion, b: AppVersion): number {
  for (const index of [0, 1, 2] as const) {
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] - b.numbers[index];
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return b.preRelease.length - a.preRelease.length;
  for (const [index, part] of a.preRelease.entries()) {
    const other = b.preRelease[index];
    if (other === undefined) return 1;
    if (part !== other) return comparePreRelease(part, other);
  }
  return a.preRelease.length - b.preRelease.length;
}

/** Numbers are compared by value and sort before words; words are compared by character. */
function comparePreRelease(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : 1;
}
