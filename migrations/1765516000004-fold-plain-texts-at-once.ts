import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As they are in the migration that made the function. */
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

const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f';

const FOLDED = `
        trim(regexp_replace(regexp_replace(
          replace(replace(replace(
            normalize(casefold(normalize(translate($1, '${FROM.replace("'", "''")}', '${TO.replaceAll("'", "''")}'), NFKD)
              COLLATE "pg_unicode_fast"), NFKD) COLLATE "C",
            'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
          '[${ACCENTS}]', '', 'g'), '\\s+', ' ', 'g'))`;

/**
 * Every invoice folds its number and its client's name, twice each, and looking for fifty letters took most of that time.
 * A text of ASCII alone has none of them but the backtick. The result is the same, so nothing is filled again.
 */
export class FoldPlainTextsAtOnce1765516000004 implements MigrationInterface {
  name = 'FoldPlainTextsAtOnce1765516000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION fold_text_v1(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
      BEGIN
        IF octet_length($1) = length($1) THEN
          RETURN trim(regexp_replace(lower(replace($1, '\`', '''') COLLATE "C"), '\\s+', ' ', 'g'));
        END IF;
        RETURN ${FOLDED.trim()};
      END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION fold_text_v1(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN ${FOLDED.trim()}`);
  }
}
