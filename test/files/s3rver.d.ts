declare module 's3rver' {
  import type { AddressInfo } from 'node:net';

  /** An S3 server on the local disk, as far as the tests use it. */
  class S3rver {
    constructor(options: {
      port: number;
      address: string;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string }[];
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
  export = S3rver;
}
