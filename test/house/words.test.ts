import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a document says stands in src/documents/labels.ts: no template of one, and no code that makes one, has words of its own. */
const ROOT = path.join(__dirname, '../..');
const TEMPLATES = ['src/pdf/templates', 'src/mail/templates', 'src/http/pages/templates'];
/** Billfold's own forms and messages to users, and the development mailbox, which are no documents. */
const NO_DOCUMENTS: ReadonlySet<string> = new Set([
  // A style sheet.
  'src/pdf/templates/document-style.eta',
  ...['digest', 'invitation', 'one-time-code', 'password-reset'].map((name) => `src/mail/templates/${name}.eta`),
  ...['invitation', 'mailbox', 'mailbox-message', 'message', 'new-password', 'reset-password'].map(
    (name) => `src/http/pages/templates/${name}.eta`,
  ),
]);
const CODE = [
  ...readdirSync(path.join(ROOT, 'src/documents'))
    // Names of fonts, and warnings to those who write the document, are not on it.
    .filter((name) => !['labels.ts', 'address-lines.ts', 'brand.ts', 'fonts.ts', 'warnings.ts'].includes(name))
    .map((name) => `src/documents/${name}`),
  ...['invoice-email', 'payment-receipt-email', 'document-rows'].map((name) => `src/mail/documents/${name}.ts`),
  'src/pdf/document-html.ts',
  'src/http/pages/hosted-invoice-page.ts',
];

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The words of a template that a reader sees or hears: between its tags, in attributes for people, and given to a part of it. */
function wordsOfTemplate(template: string): string[] {
  const markup = template
    .replace(/<%[~=]?([^]*?)%>/g, (_, code: string) => ` ${(code.match(/(?<=label: )'[^']*'/g) ?? []).join(' ')} `)
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<!doctype[^>]*>/g, ' ');
  const spoken = [...markup.matchAll(/\b(?:alt|aria-label|title|placeholder)="([^"]*)"/g)].map(([, text = '']) => text);
  const shown = markup.replace(/<[^>]*>/g, ' ').replace(/&\w+;|&#\d+;/g, ' ');
  return [...spoken, shown].flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
}

/** The literals of code that read like words: a capital and small letters, or two words in a row. */
function wordsOfCode(code: string): string[] {
  const words: string[] = [];
  const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
    ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateLiteralToken(node);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (isText(node) && /(?<!\p{L})\p{Lu}\p{Ll}|\p{Ll} \p{Ll}/u.test(node.text)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return words;
}

const templates = TEMPLATES.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

it('finds words in templates and in code', () => {
  const template = `<%# no %><p class="word" alt="Spoken"><%= it.x %> Balance due</p><%~ include('./b', { label: 'View it' }) %>`;
  expect(wordsOfTemplate(template)).toEqual(['Spoken', 'Balance', 'due', 'View', 'it']);
  const code =
    "import { a } from 'Some where'; const b = ['HEADER', 'paid', 'dueDate', 'Paid', `Due ${c} to day`, 'left to pay'];";
  expect(wordsOfCode(code)).toEqual(['Paid', 'Due ', ' to day', 'left to pay']);
});

it.each(templates.filter((file) => !NO_DOCUMENTS.has(file)))('%s says nothing by itself', (file) => {
  expect(wordsOfTemplate(read(file))).toEqual([]);
});

it.each(CODE)('%s says nothing by itself', (file) => {
  expect(wordsOfCode(read(file))).toEqual([]);
});

it('names no template that is gone', () => {
  expect([...NO_DOCUMENTS].filter((file) => !templates.includes(file))).toEqual([]);
});
