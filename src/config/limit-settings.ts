import { setting, whole } from './setting-rules';

/** The settings that limit requests. */
export const limitSettings = {
  maxDepth: setting({
    name: 'MAX_DEPTH',
    rule: whole(1, 100),
    fallback: '10',
    about: 'Maximum nesting depth of the fields of an operation.',
  }),
  maxCost: setting({
    name: 'MAX_COST',
    rule: whole(1, 1_000_000),
    fallback: '10000',
    about: 'Maximum cost of an operation, including its page sizes.',
  }),
  rateLimitPerMinuteUser: setting({
    name: 'RATE_LIMIT_PER_MINUTE_USER',
    rule: whole(1, 10_000_000),
    fallback: '1000',
    about: 'Requests per minute for each logged-in user.',
  }),
  rateLimitPer15MinutesIp: setting({
    name: 'RATE_LIMIT_PER_15_MINUTES_IP',
    rule: whole(1, 10_000_000),
    fallback: '100',
    about: 'Requests per 15 minutes for each IP address without login.',
  }),
  rateLimitAuthPerMinuteIp: setting({
    name: 'RATE_LIMIT_AUTH_PER_MINUTE_IP',
    rule: whole(1, 10_000_000),
    fallback: '100',
    about: 'Logins, registrations, verifications and other attempts at a secret per minute for each IP address.',
  }),
} as const;
