import { AwsClient } from 'aws4fetch';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { FileContents, FileKey, HashedContent } from './file-store';

/** An S3 bucket, or one of a store that speaks like S3, and the key that may read and write it. */
export interface S3Place {
  /** Without a slash at its end; the bucket follows in the path. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long the store may take to answer; what follows its first word may take longer. */
const PATIENCE_MS = 15_000;

/** Keeps the bytes of files in an S3 bucket, under `<organization>/<hash>`. Each request is signed, its body included. */
export class S3Contents implements FileContents {
  private readonly client: AwsClient;

  constructor(private readonly place: S3Place) {
    const { accessKeyId, secretAccessKey, region } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  }

  async write(key: FileKey, content: HashedContent): Promise<void> {
    const headers = { 'x-amz-content-sha256': content.sha256, 'content-length': String(content.size) };
    const body = ReadableStream.from(content.read());
    const response = await this.send(key, { method: 'PUT', headers, body, duplex: 'half' });
    await response.body?.cancel();
  }

  async *read(key: FileKey): AsyncIterable<Buffer> {
    const response = await this.send(key, { method: 'GET' });
    for await (const piece of response.body ?? []) yield Buffer.from(piece as Uint8Array);
  }

  /** S3 says yes to the deletion of what is not there. */
  async delete(key: FileKey): Promise<void> {
    const response = await this.send(key, { method: 'DELETE' });
    await response.body?.cancel();
  }

  /** Throws SERVICE_UNAVAILABLE where the store is away or says no; what it said is the cause, for the log. */
  private async send({ organizationId, sha256 }: FileKey, init: RequestInit & { duplex?: 'half' }): Promise<Response> {
    const { endpoint, bucket } = this.place;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(new Error('no answer in time')), PATIENCE_MS);
    try {
      const url = `${endpoint}/${bucket}/${organizationId}/${sha256}`;
      const signed = await this.client.sign(url, { ...init, headers: init.headers ?? {} });
      const response = await fetch(signed, { signal: giveUp.signal });
      if (response.ok) return response;
      throw new Error(`${init.method} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    } catch (error) {
      const refusal = new BillfoldError(
        ErrorCode.SERVICE_UNAVAILABLE,
        'The file store cannot be reached. Try again in a moment.',
      );
      throw Object.assign(refusal, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}
