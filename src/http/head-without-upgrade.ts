import type { IncomingMessage } from 'node:http';

/** The head of a request as bytes, without its wish to speak another protocol. */
export function headWithoutUpgrade({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (/^(upgrade|http2-settings)$/i.test(name)) continue;
    const isConnection = name.toLowerCase() === 'connection';
    lines.push(`${name}: ${isConnection ? value.replace(/upgrade|http2-settings/gi, 'x') : value}`);
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
