import { copiedToken } from '../../src/http/pages/copied-token';
import { isVisit } from '../../src/http/pages/visits';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';
const TOKEN = 'aB3_-'.repeat(8);

it('are read without what is behind them, and never further than any token reaches', () => {
  for (const tail of ['', '.', ')', '/', '>,', '.'.repeat(1_000_000)]) expect(copiedToken(TOKEN + tail)).toBe(TOKEN);
  expect(copiedToken(null)).toBe('');
  expect(copiedToken('a'.repeat(1_000_000))).toHaveLength(200);
  expect(copiedToken(`${'.'.repeat(1_000_000)}a`)).toBe('');
});

it('are not seen by a program that does not say what it is', () => {
  const request = { method: 'GET', query: new URLSearchParams() } as const;
  expect(isVisit({ ...request, headers: {} })).toBe(false);
  expect(isVisit({ ...request, headers: { 'user-agent': '' } })).toBe(false);
});

it.each([
  ['', true],
  ['copying', true],
  ['copy', false],
  ['copy.', false],
  ['copy/', false],
  ['copy%3E', false],
])("tell the sender's own copy by its mark, also with something behind it: ?%s", (search, isSeen) => {
  const request = { method: 'GET', query: new URLSearchParams(search), headers: { 'user-agent': BROWSER } } as const;
  expect(isVisit(request)).toBe(isSeen);
});
