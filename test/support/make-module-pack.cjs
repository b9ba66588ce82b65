// Makes the file that `module-pack` reads, in the folder that it is told: it loads the modules of the server, and keeps what became of them.
const { Buffer } = require('node:buffer');
const { readdirSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { mtimeOf, packIn, run, scriptOf, wrapped } = require('./module-pack.cjs');

const [, , folder] = process.argv;
const root = path.join(__dirname, '..', '..');
/** V8 copies what does not begin at such an address. */
const ALIGNMENT = 8;

const scripts = new Map();
const requests = {};

require('./register.cjs');
const compile = Module.prototype._compile;
Module.prototype._compile = function keep(content, filename, format) {
  // Node.js has modules of the other kind to itself.
  if (format === 'module') return compile.call(this, content, filename, format);
  const source = wrapped(content.replace(/^#!.*/, '').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  const script = scriptOf(source, filename);
  scripts.set(filename, { source, script });
  run(this, script);
};
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function keep(request, parent, isMain, options) {
  const filename = resolveFilename.call(this, request, parent, isMain, options);
  if (!options && parent?.filename && path.isAbsolute(filename)) (requests[parent.filename] ??= {})[request] = filename;
  return filename;
};

/** What `src/main.ts` and `src/doctor.ts` import, who would begin to serve and to examine; and what TypeORM looks for in folders. */
const entries = ['src/app/app.ts', 'src/app/banner.ts', 'src/app/run-process.ts', 'src/app/checks/check.ts'];
entries.push(...readdirSync(path.join(root, 'migrations')).map((name) => `migrations/${name}`));
for (const entry of ['node_modules/reflect-metadata', ...entries]) require(path.join(root, entry));

const pieces = [];
let size = 0;
function add(bytes) {
  const begins = size;
  const padding = Buffer.alloc(-bytes.length & (ALIGNMENT - 1));
  pieces.push(bytes, padding);
  size += bytes.length + padding.length;
  return [begins, begins + bytes.length];
}

const modules = {};
for (const [filename, { source, script }] of scripts) {
  // With the functions that were called while it was loaded, which would be compiled again.
  const compiled = add(script.createCachedData());
  const isLatin = !/[^\0-\xff]/.test(source);
  const text = add(Buffer.from(source, isLatin ? 'latin1' : 'utf16le'));
  modules[filename] = { mtimeMs: mtimeOf(filename), isLatin, source: text, compiled };
}
const contents = add(Buffer.from(JSON.stringify({ modules, requests })));
pieces.push(Buffer.from(new BigUint64Array(contents.map(BigInt)).buffer));
const file = packIn(folder);
writeFileSync(`${file}.draft`, Buffer.concat(pieces));
renameSync(`${file}.draft`, file);
