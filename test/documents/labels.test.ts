import { type Labels, labelsIn, languageOf } from '../../src/documents/labels';

it('writes English where there is no catalogue for a language', () => {
  expect(languageOf('en-GB')).toBe('en');
  expect(languageOf('de-DE')).toBe('en');
  expect(languageOf('und')).toBe('en');
});

it('a catalogue that lacks a label does not compile', () => {
  const { total, ...rest } = labelsIn('en');
  // @ts-expect-error: there is no `total`
  const lacking: Labels = rest;
  // @ts-expect-error: there is no `draft`
  const lackingDeeper: Labels = { ...rest, total, standing: { ...rest.standing, draft: undefined } };
  expect([lacking.total, lackingDeeper.total]).toEqual([undefined, total]);
});
