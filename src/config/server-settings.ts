import { z } from 'zod';
import { environments, flag, networks, origins, setting, url, whole } from './setting-rules';

/** The settings of the server that answers requests. */
export const serverSettings = {
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
  corsOrigins: setting({
    name: 'CORS_ORIGINS',
    rule: origins.optional().transform((list) => list ?? []),
    about: 'Origins of the web clients that may call the API, with commas between; left out, none.',
  }),
  introspection: setting({
    name: 'INTROSPECTION',
    rule: flag,
    fallback: 'true',
    about: 'Whether the schema can be read over the API.',
  }),
  healthKey: setting({
    name: 'HEALTH_KEY',
    rule: z.string().min(16, 'must be at least 16 characters long').optional(),
    about: 'Whoever sends it as x-health-key sees the details of /health; left out, nobody does.',
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
  seedDemo: setting({
    name: 'SEED_DEMO',
    rule: flag,
    fallback: { development: 'true', test: 'false', production: 'false' },
    about: 'Whether start makes the demo organization; true in development when left out.',
  }),
} as const;
