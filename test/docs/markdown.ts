import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A code block of a document: its language, and its text. */
export interface CodeBlock {
  language: string;
  text: string;
}

/** The Markdown files that people read, from the root of the repository. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/ARCHITECTURE.md',
  'docs/clients.md',
  'docs/GLOSSARY.md',
  ...readdirSync('docs/adr').map((name) => path.join('docs/adr', name)),
];

/** The code blocks of a document, or of the part under one of its `##` headings. */
export function codeBlocks(file: string, heading?: string): CodeBlock[] {
  const text = readFileSync(file, 'utf8');
  const part = heading ? (text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '') : text;
  return [...part.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

/** Where the links and pictures of a document lead, but for other sites. */
export function links(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^https?:/.test(link));
}

/** The anchors of a document's headings, as GitHub makes them. */
export function anchors(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-')}`,
  );
}
