import { z } from 'zod';
import { setting, url } from './setting-rules';

/** The settings that say where files are stored. */
export const fileSettings = {
  s3Bucket: setting({
    name: 'S3_BUCKET',
    rule: z.string().optional(),
    about: 'S3 bucket in which new files are stored. If unset, they are stored in PostgreSQL.',
  }),
  s3Endpoint: setting({
    name: 'S3_ENDPOINT',
    rule: url(/^https?$/, 'https://s3.eu-central-1.amazonaws.com')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    about: 'Address of the S3 API, without the bucket. If unset, that of Amazon S3 in S3_REGION.',
  }),
  s3Region: setting({
    name: 'S3_REGION',
    rule: z.string().regex(/^[a-z0-9-]+$/, 'must have the form eu-central-1'),
    fallback: 'us-east-1',
    about: 'Region of the S3 bucket.',
  }),
  s3AccessKeyId: setting({
    name: 'S3_ACCESS_KEY_ID',
    rule: z.string().optional(),
    about: 'Access key that may read, write and delete objects of the bucket. Required with S3_BUCKET.',
  }),
  s3SecretAccessKey: setting({
    name: 'S3_SECRET_ACCESS_KEY',
    rule: z.string().optional(),
    about: 'Secret of the access key. Required with S3_BUCKET.',
  }),
} as const;
