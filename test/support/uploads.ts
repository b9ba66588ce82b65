import { connect, type Socket } from 'node:net';
import type { UnitOfWork } from '../../src/db/unit-of-work';
import { FilePurpose as Purpose } from '../../src/domain/file-purposes';
import { MemberRole } from '../../src/domain/permissions';
import { bytesOf } from '../../src/files/hashed-content';
import { newId } from '../../src/lib/uuid';
import { useUpload } from '../../src/services/files/use-upload';
import type { ApiClient, TestApp } from './api';
import { type FilePurpose, UploadFileDocument } from './generated/operations';
import { claimsOf } from './invoices';

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

/** Runs an act as whoever the client is. */
export function actAs<T>(app: TestApp, api: ApiClient, body: (work: UnitOfWork) => Promise<T>): Promise<T> {
  const { sub: userId, org: organizationId } = claimsOf(api);
  const rights = { role: MemberRole.EMPLOYEE, features: [], projectIds: null, passwordExpired: false };
  return app.app.services.unitOfWork.run({ kind: 'user', userId, sessionId: newId(), organizationId, ...rights }, body);
}

/** The bytes of an uploaded file as an act that uses it reads them. */
export async function useFile(app: TestApp, api: ApiClient, { id, purpose }: { id: string; purpose: FilePurpose }) {
  const wanted = { id, purpose: Purpose[purpose], field: 'fileId' };
  const file = await app.app.services.files.open(await actAs(app, api, (work) => useUpload(work, wanted)));
  return file && bytesOf(file.content);
}
