// A worker, because Jest's module loader cannot import the PDF reader, which is an ES module only.
import { parentPort } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

// Newer than Node 20.
ArrayBuffer.prototype.transferToFixedLength ??= function (length) {
  return this.slice(0, length);
};

/** The number of boxes: glyph 0 of a font, which stands for characters that it does not have. */
async function countBoxes(document) {
  let boxes = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { argsArray } = await (await document.getPage(number)).getOperatorList();
    const glyphs = argsArray.flatMap((args) => (Array.isArray(args?.[0]) ? args[0] : []));
    boxes += glyphs.filter((glyph) => glyph?.originalCharCode === 0).length;
  }
  return boxes;
}

parentPort.on('message', async ({ id, bytes }) => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await document.getMetadata();
  const page = await document.getPage(1);
  const { view } = page;
  const { items } = await page.getTextContent();
  const texts = items.map(({ str, transform, height }) => ({
    text: str,
    size: height,
    top: 1 - transform[5] / view[3],
  }));
  parentPort.postMessage({
    ...{ id, pages: text, title: info.Title ?? '', language: info.Language ?? '', texts },
    boxes: await countBoxes(document),
    ...{ width: view[2], height: view[3] },
  });
  await document.destroy();
});
