/** The units of lines that documents name in their language. Any other unit is printed as entered. */
export const KNOWN_UNITS = ['HOUR', 'DAY', 'PIECE', 'KM', 'MILE', 'MONTH'] as const;

/** A unit that documents name in their language. */
export type KnownUnit = (typeof KNOWN_UNITS)[number];

/** The longest unit, in characters. */
export const MAX_UNIT = 20;

/** The public lists that codes of lines are from. */
export enum CodeScheme {
  HSN_SAC = 'HSN_SAC',
  CPV = 'CPV',
  UNSPSC = 'UNSPSC',
}

/** The code of what a line bills, in a public list. */
export interface LineCode {
  scheme: CodeScheme;
  value: string;
}

/** Whether a unit is one that documents name. */
export function isKnownUnit(unit: string): unit is KnownUnit {
  return (KNOWN_UNITS as readonly string[]).includes(unit);
}
