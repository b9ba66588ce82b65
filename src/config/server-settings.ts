import { z } from 'zod';
import { environments, flag, networks, origins, setting, url, whole } from './setting-rules';

/** The settings of the HTTP server. */
export const serverSettings = {
  nodeEnv: setting({
    name: 'NODE_ENV',
    rule: z.enum(environments, 'must be development, test or production'),
    fallback: 'development',
    about: 'Mode: development, test or production. Production refuses unsafe settings.',
  }),
  port: setting({
    name: 'PORT',
    rule: whole(0, 65_535),
    fallback: '4000',
    about: 'Port on which the API listens; 0 for any free port.',
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
    about: 'URL under which clients reach this API. Links in emails begin with it.',
  }),
  appUrl: setting({
    name: 'APP_URL',
    rule: url(/^https?$/, 'https://app.example.com'),
    fallback: '${PUBLIC_URL}/graphql',
    about: "Web app that Billfold's own pages lead to for logging in. Defaults to the API explorer.",
  }),
  trustedProxies: setting({
    name: 'TRUSTED_PROXIES',
    rule: networks.optional().transform((list) => list ?? []),
    about: 'Addresses or ranges of trusted proxies (10.0.0.0/8,fd00::/8) whose X-Forwarded-For is used. None if unset.',
  }),
  corsOrigins: setting({
    name: 'CORS_ORIGINS',
    rule: origins.optional().transform((list) => list ?? []),
    about:
      'Comma-separated origins of the web clients that may call the API. If unset, none but, in development, those of this machine.',
  }),
  introspection: setting({
    name: 'INTROSPECTION',
    rule: flag,
    fallback: 'true',
    about: 'Whether the schema can be introspected.',
  }),
  healthKey: setting({
    name: 'HEALTH_KEY',
    rule: z.string().min(16, 'must be at least 16 characters long').optional(),
    about: 'Key that shows the details of /health to callers who send it as x-health-key. If unset, nobody sees them.',
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    rule: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    ),
    fallback: 'info',
    about: 'Minimum severity of log lines: fatal, error, warn, info, debug, trace or silent.',
  }),
  seedDemo: setting({
    name: 'SEED_DEMO',
    rule: flag,
    fallback: { development: 'true', test: 'false', production: 'false' },
    about: 'Whether to create the demo organization at startup. Defaults to true in development.',
  }),
} as const;
