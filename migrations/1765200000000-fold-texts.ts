import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters and marks that Unicode does not decompose, or decomposes to a space and an accent, and what they fold into. */
const PLAIN_FORMS: readonly (readonly [from: string, to: string])[] = [
  [`‘’‚‛‹›ʹʻʼ′´\``, `'`],
  ['“”„‟«»″', '"'],
  ['‐‑‒–—―−', '-'],
  ['⁄', '/'],
  ['łŁ', 'l'],
  ['øØ', 'o'],
  ['đĐðÐ', 'd'],
  ['ħĦ', 'h'],
  ['ı', 'i'],
  ['ŧŦ', 't'],
  ['ŋŊ', 'n'],
];
const FROM = PLAIN_FORMS.map(([from]) => from).join('');
const TO = PLAIN_FORMS.map(([from, to]) => to.repeat([...from].length)).join('');

/** Accents and points over and under letters; not the vowel signs of Indic scripts, which are letters. */
const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f';

/**
 * How names and numbers are folded, for sorting and for searching alike. The functions are never changed: what is stored
 * is their result. Another folding is a `_v2`, with a backfill.
 */
export class FoldTexts1765200000000 implements MigrationInterface {
  name = 'FoldTexts1765200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Collations of PostgreSQL's own: the result is the same on every system, whatever the database's locale.
    await queryRunner.query(`
      CREATE FUNCTION fold_text_v1(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
        trim(regexp_replace(regexp_replace(
          replace(replace(replace(
            normalize(casefold(normalize(translate($1, '${FROM.replace("'", "''")}', '${TO.replaceAll("'", "''")}'), NFKD)
              COLLATE "pg_unicode_fast"), NFKD) COLLATE "C",
            'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
          '[${ACCENTS}]', '', 'g'), '\\s+', ' ', 'g'))`);
    // A number is led by how many digits it has: 9 is before 10. An index takes no more than a third of a page: 400 characters do.
    await queryRunner.query(`
      CREATE FUNCTION sort_key_v1(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
      DECLARE
        rest text := public.fold_text_v1($1);
        key text := '';
        digits text;
      BEGIN
        LOOP
          digits := substring(rest FROM '[0-9]+');
          EXIT WHEN digits IS NULL OR length(key) >= 400;
          key := key || left(rest, strpos(rest, digits) - 1);
          rest := substr(rest, strpos(rest, digits) + length(digits));
          digits := ltrim(digits, '0');
          key := key || lpad(length(digits)::text, 3, '0') || digits;
        END LOOP;
        RETURN left(key || rest, 400);
      END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION sort_key_v1(text), fold_text_v1(text)`);
  }
}
