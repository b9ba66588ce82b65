import type { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { SortAsPeopleDo1763900000000 } from '../../migrations/1763900000000-sort-as-people-do';
import { FoldTexts1765200000000 } from '../../migrations/1765200000000-fold-texts';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, run } from './connect';

let database: TestDatabase;
let app: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** Each text as `with` makes it. */
async function each(make: 'fold_text_v1' | 'sort_key_v1', texts: readonly (string | null)[]): Promise<string[]> {
  const { rows } = await app.query<{ made: string }>(
    `SELECT ${make}(text) AS made FROM unnest($1::text[]) WITH ORDINALITY given (text, place) ORDER BY place`,
    [texts],
  );
  return rows.map(({ made }) => made);
}

describe('a text is folded', () => {
  it.each<[string, string]>([
    ['Łódź', 'lodz'],
    ['Østergård', 'ostergard'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['GROẞ', 'gross'],
    ["O'Neill", "o'neill"],
    ['O’Neill', "o'neill"],
    ['„Zum Löwen“', '"zum lowen"'],
    ['Ångström', 'angstrom'],
    ['A\u030angstro\u0308m', 'angstrom'],
    ['Ναός', 'ναοσ'],
    ['ΝΑΟΣ', 'ναοσ'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA Işık', 'isparta isik'],
    ['Ærø Œuvre Þór Ðorðe', 'aero oeuvre thor dorde'],
    ['株式会社', '株式会社'],
    ['ガス', '\u30ab\u3099\u30b9'],
    ['ＡＢＣ １２', 'abc 12'],
    ['हिन्दी', 'हिन्दी'],
    ['مُحَمَّد', 'محمد'],
    ['Go 👩‍💻', 'go 👩‍💻'],
    ['Jean–Luc\u00a0 Cie.', 'jean-luc cie.'],
    ['N° 007', 'n° 007'],
    ['\u0301', ''],
    ['', ''],
  ])('%s', async (text, folded) => {
    expect(await each('fold_text_v1', [text])).toEqual([folded]);
    expect(await each('fold_text_v1', [folded])).toEqual([folded]);
  });
});

/** A name as it is compared: its characters as the table above has them, and each number as one. */
type Token = { character: number } | { digits: string };

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(/([0-9]+)|([^])/gu)].map(([, digits, character = '']): Token =>
    digits === undefined ? { character: character.codePointAt(0) ?? 0 } : { digits },
  );
}

const ZERO = '0'.charCodeAt(0);
const byNumber = (one: string, other: string): number =>
  Number(BigInt(one) - BigInt(other) > 0n) - Number(BigInt(one) < BigInt(other));

/** The rule: numbers by how much they are, everything else by code point, a number among characters as its digits are. */
function compare(one: string, other: string): number {
  const [left, right] = [tokensOf(one), tokensOf(other)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [a, b] = [left[at] as Token, right[at] as Token];
    const order =
      'digits' in a && 'digits' in b
        ? byNumber(a.digits, b.digits)
        : ('digits' in a ? ZERO : a.character) - ('digits' in b ? ZERO : b.character);
    if (order !== 0) return Math.sign(order);
  }
  return Math.sign(left.length - right.length);
}

/** Numbers between 0 and 1 that follow from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('names are sorted', () => {
  it('with numbers by how much they are', async () => {
    const sorted = [
      '',
      '-1',
      '0',
      '2',
      '9',
      '10',
      '99',
      '100',
      '999',
      '1000',
      '12345678901234567890123',
      'a',
      'a2',
      'a10',
      'a10b',
      'b',
    ];
    const keys = await each('sort_key_v1', sorted);
    expect(keys.map((key) => Buffer.from(key))).toEqual(keys.map((key) => Buffer.from(key)).sort(Buffer.compare));
    expect(new Set(keys).size).toBe(sorted.length);
    expect(await each('sort_key_v1', ['No. 007', 'no. 7', 'NO. 7'])).toEqual(Array(3).fill(keys[0] + 'no. 0017'));
  });

  it.each([1, 2, 3])('as the rule says, whatever they are (%i)', async (seed) => {
    const random = randomFrom(seed);
    const letters = [...' !.-/:a\u0301bBzŁØßéσς0011299日👩'];
    const texts = Array.from({ length: 400 }, () =>
      Array.from({ length: Math.floor(random() * 7) }, () => letters[Math.floor(random() * letters.length)]).join(''),
    );
    const [keys, folded] = [await each('sort_key_v1', texts), await each('fold_text_v1', texts)];
    const bytes = keys.map((key) => Buffer.from(key));
    const differing: string[] = [];
    for (let at = 0; at < texts.length; at += 1)
      for (let other = 0; other < at; other += 1) {
        const byKey = Buffer.compare(bytes[at] as Buffer, bytes[other] as Buffer);
        if (byKey !== compare(folded[at] as string, folded[other] as string))
          differing.push(`${texts[at]} and ${texts[other]}`);
      }
    expect(differing).toEqual([]);
  });

  it('also where a name folds into more than an index takes', async () => {
    const { organization } = await insertOrganization(app);
    const name = '\ufdfa'.repeat(200);
    await run(app, organization, `UPDATE clients SET name = '${name}'`);
    await run(app, organization, `UPDATE clients SET name = '${'9 '.repeat(100)}'`);
    expect((await run(app, organization, `SELECT length(name_key) AS length FROM clients`)).rows).toEqual([
      { length: 400 },
    ]);
  });
});

/** The function as its migration first made it, under a name that only this session sees. */
async function firstOf(migration: { up(runner: QueryRunner): Promise<void> }, name: string): Promise<void> {
  const sent: string[] = [];
  const query = (sql: string) => Promise.resolve(sent.push(sql));
  await migration.up({ query } as unknown as QueryRunner);
  const made = sent.find((sql) => sql.includes(`CREATE FUNCTION ${name}(`));
  await app.query((made ?? '').replace(name, `pg_temp.first_${name}`));
}

it.each([
  ['fold_text_v1', new FoldTexts1765200000000()],
  ['natural_key', new SortAsPeopleDo1763900000000()],
])('%s of a text of ASCII alone, which is faster, gives what it always gave', async (name, migration) => {
  await firstOf(migration, name);
  const random = randomFrom(4);
  const characters = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code + 1));
  const some = [...'aZ `\'"-._ \t\n\r\v\f\x1c00000123456789', 'é', '\u00a0', '日'];
  const words = Array.from({ length: 3000 }, () =>
    Array.from({ length: Math.floor(random() * 40) }, () => some[Math.floor(random() * some.length)]).join(''),
  );
  const texts = [null, '', ...characters.flatMap((one) => characters.map((other) => one + other)), ...words];
  expect(texts.filter((text) => /^[^\x80-\uffff]*\d[^\x80-\uffff]*$/.test(text ?? '')).length).toBeGreaterThan(3000);
  const { rows } = await app.query(
    `SELECT text FROM unnest($1::text[]) AS text WHERE ${name}(text) IS DISTINCT FROM pg_temp.first_${name}(text)`,
    [texts],
  );
  expect(rows).toEqual([]);
});

describe('the keys of a row', () => {
  it('follow its names, and nothing else can write them', async () => {
    const { organization, draft } = await insertOrganization(app);
    const key = `SELECT number_key, client_name_key FROM invoices WHERE id = '${draft}'`;
    const keys = async (...statements: string[]): Promise<unknown> =>
      (await run(app, organization, [...statements, key])).rows[0];
    expect(await keys()).toEqual({ number_key: 'a0011', client_name_key: 'acme' });
    expect(await keys(`UPDATE invoices SET number = 'B-07', client_name = 'Éa' WHERE id = '${draft}'`)).toEqual({
      number_key: 'b-0017',
      client_name_key: 'ea',
    });
    expect(await keys(`UPDATE invoices SET number_key = 'x', client_name_key = NULL WHERE id = '${draft}'`)).toEqual({
      number_key: 'b-0017',
      client_name_key: 'ea',
    });
  });

  it('put a draft without a number after all numbers', async () => {
    const { organization, draft } = await insertOrganization(app);
    const { rows } = await run(app, organization, [
      `UPDATE invoices SET number = NULL WHERE id = '${draft}'`,
      `SELECT number_key > sort_key_v1('\u{10fffd} 9') AS is_last FROM invoices WHERE id = '${draft}'`,
    ]);
    expect(rows).toEqual([{ is_last: true }]);
  });

  it('are written where triggers are off too, and are never null', async () => {
    const { organization, client } = await insertOrganization(app);
    const owner = await connect(database.ownerUrl);
    const { rows } = await owner.query<{ name: string; enabled: string }>(
      `SELECT tgname AS name, tgenabled AS enabled FROM pg_trigger WHERE tgname LIKE '%\\_keyed%'`,
    );
    const set = run(owner, organization, [
      `ALTER TABLE clients DISABLE TRIGGER USER`,
      `UPDATE clients SET name_key = NULL WHERE id = '${client}'`,
    ]);
    expect(await refusal(set).finally(() => owner.end())).toBe('23502');
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ enabled }) => enabled !== 'A')).toEqual([]);
  });
});
