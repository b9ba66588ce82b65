import { Agent, request } from 'node:http';

/** What came over the wire. */
export interface WireAnswer {
  status: number;
  headers: [name: string, value: string][];
  text: string;
}

const agent = new Agent({ keepAlive: true });

/**
 * POSTs JSON, over connections that are kept; rejects where the connection ends before the answer does. Tests send
 * a hundred thousand operations, and `fetch` takes more of a process's time for each than the server does for many.
 */
export function postJson(url: string, headers: Record<string, string>, body: string): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const sent = { accept: '*/*', 'user-agent': 'node', 'content-type': 'application/json', ...headers };
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const sending = request(url, { method: 'POST', agent, headers: { ...sent, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, rawHeaders: raw } = response;
        const named = raw.flatMap((name, at): [string, string][] =>
          at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : [],
        );
        resolve({ status, headers: named, text: Buffer.concat(parts).toString() });
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
