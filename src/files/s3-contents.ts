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

/** How long the store may let us wait for its answer, or for the next piece of what is sent either way. */
const PATIENCE_MS = 15_000;

/** Keeps the bytes of files in an S3 bucket, under `<organization>/<hash>`. Each request is signed, its body included. */
export class S3Contents implements FileContents {
  private readonly client: AwsClient;

  constructor(
    private readonly place: S3Place,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    const { accessKeyId, secretAccessKey, region } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  }

  write(key: FileKey, content: HashedContent): Promise<void> {
    const headers = { 'x-amz-content-sha256': content.sha256, 'content-length': String(content.size) };
    const patience = new Patience(this.patienceMs);
    const body = ReadableStream.from(renewing(content.read(), patience));
    return this.told(key, { method: 'PUT', headers, body, duplex: 'half' }, patience);
  }

  async *read(key: FileKey): AsyncIterable<Buffer> {
    const patience = new Patience(this.patienceMs);
    const response = await this.send(key, { method: 'GET' }, patience);
    const body = (response.body ?? ReadableStream.from([])) as ReadableStream<Uint8Array>;
    const pieces = body.getReader();
    try {
      for (;;) {
        // Whoever reads may take their time: it is the store alone that is not waited for.
        const { done, value } = await patience.of(pieces.read()).catch(refuse);
        if (done) return;
        yield Buffer.from(value);
      }
    } finally {
      await pieces.cancel().catch(() => undefined);
    }
  }

  /** S3 says yes to the deletion of what is not there. */
  delete(key: FileKey): Promise<void> {
    return this.told(key, { method: 'DELETE' }, new Patience(this.patienceMs));
  }

  private async told(key: FileKey, init: S3Request, patience: Patience): Promise<void> {
    const response = await this.send(key, init, patience);
    await response.body?.cancel();
  }

  /** Throws SERVICE_UNAVAILABLE if the store cannot be reached or refuses. */
  private async send({ organizationId, sha256 }: FileKey, init: S3Request, patience: Patience): Promise<Response> {
    const { endpoint, bucket } = this.place;
    try {
      const url = `${endpoint}/${bucket}/${organizationId}/${sha256}`;
      const signed = await this.client.sign(url, { ...init, headers: init.headers ?? {} });
      const response = await patience.of(fetch(signed, { signal: patience.signal }));
      if (response.ok) return response;
      const said = await patience.of(response.text());
      throw new Error(`${init.method} answered ${response.status}: ${said.slice(0, 500)}`);
    } catch (error) {
      return refuse(error);
    }
  }
}

type S3Request = RequestInit & { method: string; duplex?: 'half' };

/** Throws SERVICE_UNAVAILABLE; what the store said is the cause, for the log. */
function refuse(cause: unknown): never {
  const refusal = new BillfoldError(
    ErrorCode.SERVICE_UNAVAILABLE,
    'The file store cannot be reached. Try again in a moment.',
  );
  throw Object.assign(refusal, { cause });
}

/** Aborts a request whose other side says nothing for too long. */
class Patience {
  private readonly giveUp = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly limitMs: number) {}

  get signal(): AbortSignal {
    return this.giveUp.signal;
  }

  /** Waits for work on the request, for the limit at most, and as long again after each `renew`. */
  async of<T>(work: Promise<T>): Promise<T> {
    this.timer = setTimeout(() => this.giveUp.abort(new Error('no answer in time')), this.limitMs);
    try {
      return await work;
    } finally {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
  }

  renew(): void {
    this.timer?.refresh();
  }
}

/** Passes a stream on; each piece that is taken renews the patience. */
async function* renewing(content: AsyncIterable<Buffer>, patience: Patience): AsyncIterable<Buffer> {
  for await (const piece of content) {
    patience.renew();
    yield piece;
  }
}
