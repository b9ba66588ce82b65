import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let app: Client;
let rows: RowsOfOne;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
});
afterAll(async () => {
  await app.end();
  await database.drop();
});
beforeEach(async () => {
  rows = await insertOrganization(app);
});

const act = (...statements: string[]) => run(app, rows.organization, statements);
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const addFile = (content: string) =>
  act(`INSERT INTO files (organization_id, sha256, size, media_type, stored_in, object_key, created_at)
       VALUES ('${rows.organization}', '${hashOf(content)}', ${content.length}, 'text/plain', 'S3', '${hashOf(content)}', now())`);
const only = async (sql: string): Promise<unknown> => (await act(sql)).rows[0];

/** What version 0.1 sends when it stores a PDF; `draft` is the version of the draft, or NULL. */
const printed = (invoice: string, content: string, draft: string | number = 'NULL') =>
  `INSERT INTO invoice_pdfs (organization_id, invoice_id, draft_version, content, created_at)
   VALUES ('${rows.organization}', '${invoice}', ${draft}, '${content}', now())
   ON CONFLICT (organization_id, invoice_id) DO UPDATE SET draft_version = ${draft}, content = '${content}'
     WHERE invoice_pdfs.draft_version IS NOT NULL`;
const named = (content: string) => `UPDATE invoice_pdfs SET sha256 = '${hashOf(content)}'`;

describe('a logo', () => {
  it('is no longer the file once version 0.1 has changed it, and is where both are set', async () => {
    await addFile('new');
    await act(`UPDATE organizations SET logo = 'data:new', logo_sha256 = '${hashOf('new')}'`);
    const logo = 'SELECT logo, logo_sha256 AS file FROM organizations';
    expect(await only(logo)).toEqual({ logo: 'data:new', file: hashOf('new') });
    await act(`UPDATE organizations SET name = 'Renamed by 0.1', logo = 'data:new'`);
    expect(await only(logo)).toEqual({ logo: 'data:new', file: hashOf('new') });
    await act(`UPDATE organizations SET logo = 'data:of 0.1'`);
    expect(await only(logo)).toEqual({ logo: 'data:of 0.1', file: null });
  });

  it('is a file of the same organization', async () => {
    const theirs = await insertOrganization(app);
    await addFile('mine');
    const name = `UPDATE organizations SET logo_sha256 = '${hashOf('mine')}'`;
    expect(await refusal(run(app, theirs.organization, name))).toBe('23503 fk_organizations__id__logo_sha256');
    expect(await refusal(act(name))).toBe('nothing was refused');
  });

  it('is the one that the snapshot names', async () => {
    await addFile('logo');
    const snapshot = `{"style":{"logo":{"sha256":"${hashOf('logo')}"}}}`;
    const publish = (columns: string) => act(`UPDATE invoices SET ${columns} WHERE id = '${rows.draft}'`);
    expect(await refusal(publish(`snapshot = '${snapshot}'`))).toBe('23514 ck_invoices__logo');
    expect(await refusal(publish(`logo_sha256 = '${hashOf('logo')}'`))).toBe('23514 ck_invoices__logo');
    expect(await refusal(publish(`snapshot = '{"style":{"logo":"data:of 0.1"}}'`))).toBe('nothing was refused');
    expect(await refusal(publish(`snapshot = '${snapshot}', logo_sha256 = '${hashOf('logo')}'`))).toBe(
      'nothing was refused',
    );
    expect(await refusal(act(`DELETE FROM files`))).toBe('23503 fk_invoices__logo_sha256');
  });
});

describe('a PDF', () => {
  it('that is final is told its file once, and nothing else of it changes', async () => {
    for (const content of ['final', 'other']) await addFile(content);
    await act(printed(rows.published, 'final'));
    expect(await refusal(act(named('other')))).toBe('23514 ck_invoice_pdfs__sha256');
    expect(await refusal(act(`${named('other')}, content = 'other'`))).toBe('BF001');
    expect(await refusal(act(`${named('final')}, draft_version = 3`))).toBe('BF001');
    expect(await refusal(act(named('final')))).toBe('nothing was refused');
    expect(await refusal(act(named('final')))).toBe('BF001');
    expect(await refusal(act(`UPDATE invoice_pdfs SET sha256 = NULL`))).toBe('BF001');
    expect(await refusal(act(`DELETE FROM invoice_pdfs`))).toBe('BF001');
  });

  it('of a draft is no longer the file once version 0.1 has printed it again', async () => {
    await addFile('first');
    await act(printed(rows.draft, 'first', 1), named('first'));
    await act(printed(rows.draft, 'second', 2));
    expect(await only(`SELECT content, sha256 FROM invoice_pdfs`)).toEqual({
      content: Buffer.from('second'),
      sha256: null,
    });
  });

  it('is not printed by version 0.1, which cannot read the logo, where the snapshot names it by its hash', async () => {
    await addFile('logo');
    await addFile('pdf');
    const snapshot = `{"style":{"logo":{"sha256":"${hashOf('logo')}"}}}`;
    await act(
      `UPDATE invoices SET snapshot = '${snapshot}', logo_sha256 = '${hashOf('logo')}' WHERE id = '${rows.draft}'`,
      printed(rows.draft, 'of the draft', 1),
      `UPDATE invoices SET status = 'PUBLISHED', published_at = now() WHERE id = '${rows.draft}'`,
    );
    expect(await refusal(act(printed(rows.draft, 'pdf')))).toBe('BF001');
    await act(
      `INSERT INTO invoice_pdfs (organization_id, invoice_id, content, sha256, created_at)
       VALUES ('${rows.organization}', '${rows.draft}', 'pdf', '${hashOf('pdf')}', now())
       ON CONFLICT (organization_id, invoice_id) DO UPDATE SET draft_version = NULL, content = 'pdf', sha256 = '${hashOf('pdf')}'`,
    );
    expect(await only('SELECT draft_version, content FROM invoice_pdfs')).toEqual({
      draft_version: null,
      content: Buffer.from('pdf'),
    });
  });
});
