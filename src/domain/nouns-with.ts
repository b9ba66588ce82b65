import type { NounFacts } from './noun-facts';
import { NOUNS } from './nouns';

/** The nouns as they are, each with its own facts. */
export type Nouns = typeof NOUNS;

/** The names of the nouns that have some of the facts. */
export type NounsWith<Facts extends keyof NounFacts> = {
  [Name in keyof Nouns]: Nouns[Name] extends Readonly<Record<Facts, unknown>> ? Name : never;
}[keyof Nouns];

type Known<Fact extends keyof NounFacts> = [noun: NounsWith<Fact>, fact: NonNullable<NounFacts[Fact]>];

/** The nouns that have one of the facts, by name, with it. */
export function nounsWith<Fact extends keyof NounFacts>(fact: Fact): Known<Fact>[] {
  return (Object.keys(NOUNS) as NounsWith<Fact>[]).flatMap((noun): Known<Fact>[] => {
    const value = (NOUNS[noun] as NounFacts)[fact];
    return value === undefined ? [] : [[noun, value]];
  });
}
