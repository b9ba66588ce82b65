const { statSync } = require('node:fs');
const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** What this worker has transformed and compiled, by the name of the file. */
const modules = new Map();
const isPackage = (filename) => filename.includes('/node_modules/');

/**
 * Jest's runtime, but a worker transforms and compiles each module once, where Jest does it for every test file: half a
 * second of each. All modules are still evaluated anew in the context of each test file; only the bytecode is shared.
 */
module.exports = class WarmRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor, transformCache } = this;
    const transform = transformCache.transform.bind(transformCache);
    transformCache.transform = (filename, options) => {
      if (options?.isInternalModule) return transform(filename, options);
      // Packages stay as they are while tests run.
      const mtimeMs = isPackage(filename) ? 0 : statSync(filename).mtimeMs;
      const known = modules.get(filename);
      if (known?.mtimeMs !== mtimeMs) {
        transform(filename, options);
        modules.set(filename, { mtimeMs, transformed: transformCache.transforms.get(filename) });
      } else {
        transformCache.transforms.set(filename, known.transformed);
        if (known.transformed.sourceMapPath) transformCache.sourceMaps.set(filename, known.transformed.sourceMapPath);
      }
      return transformCache.transforms.get(filename).code;
    };
    const { jestGlobals } = executor;
    const objectFor = jestGlobals.jestObjectFor.bind(jestGlobals);
    // What mocks for a module is made for each; packages mock nothing.
    jestGlobals.jestObjectFor = (from) => (isPackage(from) ? undefined : objectFor(from));
    const compile = executor.compile.bind(executor);
    const parameters = executor.injectedModuleParameters.join(', ');
    executor.compile = (source, filename) => {
      const context = this._environment.getVmContext();
      const known = modules.get(filename);
      if (context === null || known?.transformed.code !== source) return compile(source, filename);
      // Without a line break before the source, so that lines keep their numbers.
      known.script ??= new Script(`(function (${parameters}) {${source}\n})`, { filename });
      return known.script.runInContext(context);
    };
  }
};
