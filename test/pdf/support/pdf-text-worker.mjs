// A worker, because Jest's module loader cannot import the PDF reader, which is an ES module only.
import { parentPort } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

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
    ...{ width: view[2], height: view[3] },
  });
  await document.destroy();
});
