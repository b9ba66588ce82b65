import { connect, type Socket } from 'node:net';
import type { ApiClient } from './api';
import { type FilePurpose, UploadFileDocument } from './generated/operations';

/** A CSV file of so many rows of 40 bytes. */
export const csv = (rows: number, word = 'Design'): Buffer =>
  Buffer.from(
    `Description,Duration,Start date,Name\r\n${`${word.padEnd(8)},01:30:00,2025-01-15,Grace Hopper\r\n`.repeat(rows)}`,
  );

/** A file as a `data:` URI that says nothing of its type. */
export const dataUri = (bytes: Buffer): string => `data:;base64,${bytes.toString('base64')}`;

/** Opens an address for a file. */
export async function openUpload(api: ApiClient, purpose: FilePurpose) {
  const { uploadFile } = await api.ok(UploadFileDocument, { input: { purpose } });
  const url = new URL(uploadFile.uploadUrl ?? '');
  return { ...uploadFile, url: `${api.url}${url.pathname}`, token: url.pathname.split('/').at(-1) ?? '' };
}

/** What came back from an address: a file, or the first error. */
export interface PutAnswer {
  status: number;
  headers: Headers;
  file: { id: string; purpose: string; mediaType: string; size: number; expiresAt: string };
  error: { code: string; message: string; status: number } | undefined;
}

/** Sends a file to its address. */
export async function put(url: string, body: Buffer, headers: Record<string, string> = {}): Promise<PutAnswer> {
  const response = await fetch(url, { method: 'PUT', body, headers });
  return answerOf(response);
}

async function answerOf(response: Response): Promise<PutAnswer> {
  const body = (await response.json()) as PutAnswer['file'] & {
    errors?: { extensions: PutAnswer['error'] }[];
  };
  return { status: response.status, headers: response.headers, file: body, error: body.errors?.[0]?.extensions };
}

/** A PUT of which the test sends as much as it likes. */
export interface RawPut {
  socket: Socket;
  /** All that came back. */
  said(): string;
  ended: Promise<void>;
}

/** Begins to send a file to its address: the head, with the length that is named, or in chunks. */
export function beginPut(url: string, length: number | 'chunked'): RawPut {
  const { hostname, port, pathname } = new URL(url);
  const size = length === 'chunked' ? 'transfer-encoding: chunked' : `content-length: ${length}`;
  const socket = connect(Number(port), hostname);
  socket.write(`PUT ${pathname} HTTP/1.1\r\nhost: x\r\n${size}\r\n\r\n`);
  let said = '';
  socket.on('data', (chunk) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  return { socket, said: () => said, ended };
}
