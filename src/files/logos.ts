import { BillfoldError, ErrorCode } from '../domain/errors';
import type { LogoSource } from '../domain/invoice-document';
import { inTime } from '../lib/in-time';
import { RecentMap } from '../lib/recent-map';
import type { FileStore } from './file-store';
import { logoUri } from './read-file';

/** How long a reader of a page or of the API waits for a logo, in milliseconds. */
const PATIENCE_MS = 1_500;
/** The number of logos that are kept at least; twice as many at most. One has up to 700 KB as a URI. */
const KEPT = 16;

/** The largest logo that is stored, in bytes, and its longest side, in pixels. */
export const LOGO_RULE = { maxBytes: 384 * 1024, side: 1600 };

/**
 * The logos of organizations for readers who wait. A file never changes, so what was read once is kept for a while; readers of
 * the same logo share one request to the file store.
 */
export class Logos {
  private readonly recent = new RecentMap<Promise<string | null>>(KEPT);

  constructor(private readonly files: FileStore) {}

  /**
   * An organization's logo as a `data:` URI; null if there is none. Throws SERVICE_UNAVAILABLE if it cannot be read, or
   * takes longer than a reader should wait. It is then still read for the next one.
   */
  async uri(organizationId: string, logo: LogoSource | null): Promise<string | null> {
    if (logo === null || typeof logo === 'string') return logo;
    return inTime(this.read(organizationId, logo), PATIENCE_MS, () => {
      return new BillfoldError(
        ErrorCode.SERVICE_UNAVAILABLE,
        'The file store does not respond. Try again in a moment.',
      );
    });
  }

  private read(organizationId: string, logo: { sha256: string }): Promise<string | null> {
    const key = `${organizationId}/${logo.sha256}`;
    const known = this.recent.get(key);
    if (known) return known;
    const reading = logoUri(this.files, organizationId, logo);
    this.recent.set(key, reading);
    reading.catch(() => this.recent.delete(key));
    return reading;
  }
}
