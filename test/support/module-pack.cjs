const { spawn } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, statSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { constants, Script } = require('node:vm');

const PARAMETERS = 'exports, require, module, __filename, __dirname';

/** The file of a run of tests, in its folder. */
const packIn = (folder) => path.join(folder, 'modules.pack');

/**
 * Lets Node.js load the three thousand modules of the server from one file, together with what V8 compiled of them and
 * where their requests led: half of the time of a start. The first process of a run has the file made, and does without.
 * What is not in it, or was changed meanwhile, is loaded as ever.
 */
function loadFromPack(folder) {
  if (!existsSync(packIn(folder))) return haveMade(folder);
  const { bytes, modules, requests } = readPack(packIn(folder));
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function resolve(request, parent, isMain, options) {
    const known = options || !parent ? undefined : requests[parent.filename]?.[request];
    return known ?? resolveFilename.call(this, request, parent, isMain, options);
  };
  for (const extension of ['.js', '.cjs', '.ts']) {
    const load = Module._extensions[extension] ?? Module._extensions['.js'];
    Module._extensions[extension] = (module, filename) => {
      const packed = modules[filename];
      if (packed === undefined || packed.mtimeMs !== mtimeOf(filename)) return load(module, filename);
      const source = packed.isLatin ? bytes.latin1Slice(...packed.source) : bytes.ucs2Slice(...packed.source);
      run(module, scriptOf(source, filename, bytes.subarray(...packed.compiled)));
    };
  }
}

/** As `make-module-pack` wrote it: sources and what was compiled of them, what is where, and where that begins and ends. */
function readPack(file) {
  const bytes = readFileSync(file);
  const [begins, ends] = [16, 8].map((fromEnd) => Number(bytes.readBigUInt64LE(bytes.length - fromEnd)));
  return { bytes, ...JSON.parse(bytes.toString('utf8', begins, ends)) };
}

/** Packages stay as they are while tests run. */
function mtimeOf(filename) {
  return filename.includes('/node_modules/') ? 0 : statSync(filename).mtimeMs;
}

const wrapped = (source) => `(function (${PARAMETERS}) {${source}\n})`;

function scriptOf(source, filename, cachedData) {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new Script(source, { filename, cachedData, importModuleDynamically });
}

/** Evaluates a module as Node.js does. */
function run(module, script) {
  const require = (request) => module.require(request);
  require.resolve = (request, options) => Module._resolveFilename(request, module, false, options);
  require.resolve.paths = (request) => Module._resolveLookupPaths(request, module);
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  const { exports, filename } = module;
  script.runInThisContext().call(exports, exports, require, module, filename, path.dirname(filename));
}

/** Has the file made by a process of its own, once a run. */
function haveMade(folder) {
  try {
    mkdirSync(`${packIn(folder)}.begun`);
  } catch {
    // Another process has it made, or the run has ended.
    return;
  }
  const maker = spawn(process.execPath, [path.join(__dirname, 'make-module-pack.cjs'), folder], {
    detached: true,
    stdio: 'ignore',
  });
  maker.unref();
}

module.exports = { loadFromPack, mtimeOf, packIn, run, scriptOf, wrapped };
