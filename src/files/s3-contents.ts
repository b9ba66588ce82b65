import { AwsClient } from 'aws4fetch';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { HashedContent, ObjectContents } from './file-store';

/** A bucket of S3 or an S3-compatible store, and the key that can read and write it. */
export interface S3Place {
  /** Without a trailing slash. The bucket is added to the path. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** The timeout for a response, and for each chunk sent or received. */
const PATIENCE_MS = 15_000;

/** Stores the content of files as objects of an S3 bucket. Each request is signed, including its body. */
export class S3Contents implements ObjectContents {
  private readonly client: AwsClient;

  constructor(
    private readonly place: S3Place,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    const { accessKeyId, secretAccessKey, region } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3' });
  }

  write(key: string, content: HashedContent): Promise<void> {
    const headers = { 'x-amz-content-sha256': content.sha256, 'content-length': String(content.size) };
    const patience = new Patience(this.patienceMs);
    const body = ReadableStream.from(renewing(content.read(), patience));
    return this.told(key, { method: 'PUT', headers, body, duplex: 'half' }, patience);
  }

  async *read(key: string): AsyncIterable<Buffer> {
    const patience = new Patience(this.patienceMs);
    const response = await this.send(key, { method: 'GET' }, patience);
    const body = (response.body ?? ReadableStream.from([])) as ReadableStream<Uint8Array>;
    const pieces = body.getReader();
    try {
      for (;;) {
        // Only the store is timed; the consumer may read as slowly as it likes.
        const { done, value } = await patience.of(pieces.read()).catch(refuse);
        if (done) return;
        yield Buffer.from(value);
      }
    } finally {
      await pieces.cancel().catch(() => undefined);
    }
  }

  /** S3 also reports success if the object does not exist. */
  delete(key: string): Promise<void> {
    return this.told(key, { method: 'DELETE' }, new Patience(this.patienceMs));
  }

  private async told(key: string, init: S3Request, patience: Patience): Promise<void> {
    const response = await this.send(key, init, patience);
    await response.body?.cancel();
  }

  /** Throws SERVICE_UNAVAILABLE if the store cannot be reached or rejects the request. */
  private async send(key: string, init: S3Request, patience: Patience): Promise<Response> {
    const { endpoint, bucket } = this.place;
    try {
      const url = `${endpoint}/${bucket}/${key}`;
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

/** Whether the bucket can be read with the key. Rejects with a sentence that says which setting to correct. */
export async function checkS3({ endpoint, bucket, region, ...key }: S3Place): Promise<string> {
  const client = new AwsClient({ ...key, region, service: 's3' });
  const url = `${endpoint}/${bucket}/billfold-check`;
  const signed = await client.sign(url, { method: 'GET' });
  const response = await fetch(signed, { signal: AbortSignal.timeout(CHECK_MS) }).catch((cause: unknown) => {
    throw new Error(`S3_ENDPOINT leads to ${endpoint}, where no S3 answers. Start it there, or correct S3_ENDPOINT.`, {
      cause,
    });
  });
  const said = await response.text();
  if (said.includes('NoSuchBucket'))
    throw new Error(`There is no bucket "${bucket}". Create it, or correct S3_BUCKET.`);
  if (response.ok || response.status === 404) return `bucket ${bucket}`;
  throw new Error(
    `The bucket "${bucket}" refuses the key (${response.status}). Correct S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and S3_REGION, and let the key read the bucket.`,
  );
}

const CHECK_MS = 5_000;

type S3Request = RequestInit & { method: string; duplex?: 'half' };

/** Throws SERVICE_UNAVAILABLE. Its `cause` contains the store's response, for the log. */
function refuse(cause: unknown): never {
  const refusal = new BillfoldError(
    ErrorCode.SERVICE_UNAVAILABLE,
    'The file store cannot be reached. Try again in a moment.',
  );
  throw Object.assign(refusal, { cause });
}

/** Aborts a request if the store is silent for too long. */
class Patience {
  private readonly giveUp = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly limitMs: number) {}

  get signal(): AbortSignal {
    return this.giveUp.signal;
  }

  /** Awaits work on the request. Aborts it when the limit has passed since the start, or since the last `renew`. */
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

/** Passes a stream through. Each chunk that is consumed restarts the timeout. */
async function* renewing(content: AsyncIterable<Buffer>, patience: Patience): AsyncIterable<Buffer> {
  for await (const piece of content) {
    patience.renew();
    yield piece;
  }
}
