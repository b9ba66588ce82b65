// A worker thread, because HarfBuzz (WebAssembly) blocks the thread that it runs in.
const { readFile } = require('node:fs/promises');
const { parentPort } = require('node:worker_threads');
const subsetFont = require('subset-font');

/** A variable font as one static font per weight: with all characters, or with those of a text. */
async function pin({ file, text, weights }) {
  const options = { targetFormat: 'truetype', keepAllGlyphs: text === undefined };
  // The font is unpacked once; the weights are made from what is left of it.
  const font = await subsetFont(await readFile(file), text, options);
  return Promise.all(weights.map((wght) => subsetFont(font, text, { ...options, variationAxes: { wght } })));
}

parentPort.on('message', async ({ id, ...wanted }) => {
  try {
    parentPort.postMessage({ id, fonts: await pin(wanted) });
  } catch (error) {
    parentPort.postMessage({ id, error });
  }
});
