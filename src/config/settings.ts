import { z } from 'zod';
import { limitSettings } from './limit-settings';
import {
  environments,
  flag,
  networks,
  origins,
  postgresUrl,
  secret,
  setting,
  url,
  version,
  whole,
} from './setting-rules';

const insecureSecret = 'insecure-development-secret-';

/** Every setting there is, in the order of `.env.example`. A new one is one property here, and a line there. */
export const settings = {
  nodeEnv: setting({
    name: 'NODE_ENV',
    rule: z.enum(environments, 'must be development, test or production'),
    fallback: 'development',
    about: 'Mode: development, test or production; production refuses what is unsafe.',
  }),
  port: setting({
    name: 'PORT',
    rule: whole(0, 65_535),
    fallback: '4000',
    about: 'Port on which the API listens; 0 takes any free one.',
  }),
  host: setting({
    name: 'HOST',
    rule: z.string(),
    fallback: '0.0.0.0',
    about: 'Address on which the API listens.',
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    rule: url(/^https?$/, 'https://billing.example.com').transform((text) => text.replace(/\/+$/, '')),
    fallback: { development: 'http://localhost:${PORT}', test: 'http://localhost:${PORT}' },
    about: 'Address under which clients reach this API; the links in emails begin with it.',
  }),
  trustedProxies: setting({
    name: 'TRUSTED_PROXIES',
    rule: networks.optional().transform((list) => list ?? []),
    about:
      'Addresses or ranges of the proxies in front (10.0.0.0/8,fd00::/8) whose X-Forwarded-For is believed; left out, none.',
  }),
  runWorker: setting({
    name: 'RUN_WORKER',
    rule: flag,
    fallback: 'true',
    about: 'Whether the API process works on background jobs too; false where workers run by themselves.',
  }),
  dataDir: setting({
    name: 'DATA_DIR',
    rule: z.string(),
    fallback: '.data',
    about: 'Folder for the embedded database and stored files, absolute or from the working directory.',
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    rule: postgresUrl,
    requiredInProduction: true,
    about:
      'PostgreSQL as the role of the application, which owns nothing; left out, an embedded PostgreSQL is started.',
  }),
  databaseOwnerUrl: setting({
    name: 'DATABASE_OWNER_URL',
    rule: postgresUrl,
    fallback: '${DATABASE_URL}',
    about: 'The same database as the role that owns and migrates it.',
  }),
  databasePoolSize: setting({
    name: 'DATABASE_POOL_SIZE',
    rule: whole(1, 500),
    fallback: '10',
    about: 'Most connections to PostgreSQL that one process keeps open.',
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    rule: url(/^rediss?$/, 'redis://host:6379').optional(),
    about: 'Redis for the job queue and the counts of requests; left out, they are in PostgreSQL.',
  }),
  smtpUrl: setting({
    name: 'SMTP_URL',
    rule: url(/^smtps?$/, 'smtp://user:password@host:587').optional(),
    requiredInProduction: true,
    about: 'Mail server; left out, mail goes to the development mailbox.',
  }),
  mailFrom: setting({
    name: 'MAIL_FROM',
    rule: z.string().regex(/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/, 'must look like Billfold <billing@example.com>'),
    fallback: { development: 'Billfold <billfold@localhost>', test: 'Billfold <billfold@localhost>' },
    about: 'Sender of all mail.',
  }),
  smsUrl: setting({
    name: 'SMS_URL',
    rule: url(/^https?$/, 'https://api.twilio.com')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    about: 'SMS provider with the API of Twilio; left out, SMS go to the development mailbox, in production nowhere.',
  }),
  smsAccount: setting({
    name: 'SMS_ACCOUNT',
    rule: z.string().optional(),
    about: 'Account (SID) at the SMS provider; needed with SMS_URL.',
  }),
  smsToken: setting({
    name: 'SMS_TOKEN',
    rule: z.string().optional(),
    about: 'Token of the account at the SMS provider; needed with SMS_URL.',
  }),
  smsFrom: setting({
    name: 'SMS_FROM',
    rule: z.string().optional(),
    about: 'Number or name that SMS come from; needed with SMS_URL.',
  }),
  passwordResetUrl: setting({
    name: 'PASSWORD_RESET_URL',
    rule: url(/^https?$/, 'https://app.example.com/reset-password'),
    fallback: '${PUBLIC_URL}/reset-password',
    about: 'Page to which the link of a password reset leads, with the token added as ?token=; left out, our own.',
  }),
  invitationUrl: setting({
    name: 'INVITATION_URL',
    rule: url(/^https?$/, 'https://app.example.com/invitation'),
    fallback: '${PUBLIC_URL}/invitation',
    about: 'Page to which the link of an invitation leads, with the token added as ?token=; left out, our own.',
  }),
  invitationsPerHour: setting({
    name: 'INVITATIONS_PER_HOUR',
    rule: whole(1, 1_000_000),
    fallback: '10',
    about: 'Emails of invitations an hour that one administrator may ask for.',
  }),
  passwordResetsPerHour: setting({
    name: 'PASSWORD_RESETS_PER_HOUR',
    rule: whole(1, 1_000_000),
    fallback: '5',
    about: 'Password resets an hour that may be asked for one account.',
  }),
  jwtSecret: setting({
    name: 'JWT_SECRET',
    rule: secret,
    fallback: { development: `${insecureSecret}for-tokens`, test: `${insecureSecret}for-tokens` },
    about: 'Signs access tokens: at least 32 random characters, as `openssl rand -hex 32` prints them.',
  }),
  hashSecret: setting({
    name: 'HASH_SECRET',
    rule: secret,
    fallback: { development: `${insecureSecret}for-hashes`, test: `${insecureSecret}for-hashes` },
    about:
      'Keys the hashes of one-time secrets and seals links: at least 32 random characters, another than JWT_SECRET.',
  }),
  accessTokenMinutes: setting({
    name: 'ACCESS_TOKEN_MINUTES',
    rule: whole(1, 1_440),
    fallback: '15',
    about: 'Minutes for which an access token is good.',
  }),
  refreshTokenDays: setting({
    name: 'REFRESH_TOKEN_DAYS',
    rule: whole(1, 365),
    fallback: '7',
    about: 'Days for which a refresh token, and with it a session, is good.',
  }),
  corsOrigins: setting({
    name: 'CORS_ORIGINS',
    rule: origins.optional().transform((list) => list ?? []),
    about: 'Origins of the web clients that may call the API, with commas between; left out, none.',
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    rule: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    ),
    fallback: 'info',
    about: 'Least severe log lines that are written: fatal, error, warn, info, debug, trace or silent.',
  }),
  stripeSecretKey: setting({
    name: 'STRIPE_SECRET_KEY',
    rule: z.string().optional(),
    about: 'Secret key at Stripe, where plans are paid for; left out, ids like PAY1 are taken, in production none.',
  }),
  stripeApiUrl: setting({
    name: 'STRIPE_API_URL',
    rule: url(/^https?$/, 'https://api.stripe.com').transform((text) => text.replace(/\/+$/, '')),
    fallback: 'https://api.stripe.com',
    about: 'Address of the API of Stripe.',
  }),
  latestAppVersion: setting({
    name: 'LATEST_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Newest version of the app that there is; versionCheck tells older ones.',
  }),
  minimumAppVersion: setting({
    name: 'MINIMUM_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Oldest version of the app that still works with this server; versionCheck tells older ones to update.',
  }),
  appDownloadUrl: setting({
    name: 'APP_DOWNLOAD_URL',
    rule: url(/^https?$/, 'https://example.com/app'),
    fallback: '${PUBLIC_URL}',
    about: 'Page from which the app is had.',
  }),
  healthKey: setting({
    name: 'HEALTH_KEY',
    rule: z.string().min(16, 'must be at least 16 characters long').optional(),
    about: 'Whoever sends it as x-health-key sees the details of /health; left out, nobody does.',
  }),
  introspection: setting({
    name: 'INTROSPECTION',
    rule: flag,
    fallback: 'true',
    about: 'Whether the schema can be read over the API.',
  }),
  seedDemo: setting({
    name: 'SEED_DEMO',
    rule: flag,
    fallback: { development: 'true', test: 'false', production: 'false' },
    about: 'Whether start makes the demo organization; true in development when left out.',
  }),
  puppeteerExecutablePath: setting({
    name: 'PUPPETEER_EXECUTABLE_PATH',
    rule: z.string().optional(),
    about: 'Chrome or Chromium that prints PDFs; left out, one is looked for.',
  }),
  workerConcurrency: setting({
    name: 'WORKER_CONCURRENCY',
    rule: whole(1, 100),
    fallback: '4',
    about: 'Most jobs that one worker does at once.',
  }),
  ...limitSettings,
} as const;
