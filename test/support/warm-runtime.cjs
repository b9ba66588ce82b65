const { statSync } = require('node:fs');
const { Script } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** What this worker has transformed and compiled, by the name of the file. */
const modules = new Map();
/** What this worker has evaluated, by the name of the file: packages, src and test/support. */
const evaluated = new Map();
const isPackage = (filename) => filename.includes('/node_modules/');

/**
 * Jest's runtime, but a worker transforms, compiles and evaluates each module once, where Jest does it for every test file:
 * a process that serves many requests loads its modules once too, and its code is warm. The test file alone is evaluated
 * anew. All files of a worker share one context (`worker-environment`).
 */
module.exports = class WarmRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor, registries, transformCache } = this;
    registries.moduleRegistry = evaluated;
    // Fastify looks through `require.cache` for the name of each plugin, and Jest's is slow: it is empty here.
    registries.requireCacheProxy = Object.freeze(Object.create(null));
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

  /** Modules live on, and may require others later: only what belongs to the test file goes. */
  teardown() {
    evaluated.delete(this._testPath);
    this.registries.moduleRegistry = new Map();
    super.teardown();
    this.registries.moduleRegistry = evaluated;
    this.testState.enterTestCode();
  }
};
