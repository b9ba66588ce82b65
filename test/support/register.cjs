const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync, version } = require('@swc/core');

const root = path.join(__dirname, '..', '..');
const cache = path.join(root, 'node_modules', '.cache', 'billfold-test');
const options = readFileSync(path.join(root, '.swcrc'), 'utf8');
mkdirSync(cache, { recursive: true });

/** Lets Node.js load TypeScript as `npm start` does, and keeps what it compiled for the next process. */
require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const name = createHash('sha256').update(`${version}\n${options}\n${filename}\n${source}`).digest('hex');
  module._compile(kept(path.join(cache, `${name}.js`)) ?? keep(path.join(cache, `${name}.js`), compile()), filename);

  function compile() {
    return transformSync(source, { filename, cwd: root }).code;
  }
};

function kept(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Writes beside the place and renames: several processes start at once. */
function keep(file, code) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}
