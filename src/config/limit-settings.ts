import { setting, whole } from './setting-rules';

/** The settings that say how much may be asked at once, and how often. */
export const limitSettings = {
  maxDepth: setting({
    name: 'MAX_DEPTH',
    rule: whole(1, 100),
    fallback: '10',
    about: 'Deepest nesting of fields that an operation may have.',
  }),
  maxCost: setting({
    name: 'MAX_COST',
    rule: whole(1, 1_000_000),
    fallback: '10000',
    about: 'Highest cost of an operation, page sizes counted.',
  }),
  rateLimitPerMinuteUser: setting({
    name: 'RATE_LIMIT_PER_MINUTE_USER',
    rule: whole(1, 10_000_000),
    fallback: '1000',
    about: 'Requests a minute that one logged-in user may make.',
  }),
  rateLimitPer15MinutesIp: setting({
    name: 'RATE_LIMIT_PER_15_MINUTES_IP',
    rule: whole(1, 10_000_000),
    fallback: '100',
    about: 'Requests in 15 minutes that one address may make without logging in.',
  }),
  rateLimitAuthPerMinuteIp: setting({
    name: 'RATE_LIMIT_AUTH_PER_MINUTE_IP',
    rule: whole(1, 10_000_000),
    fallback: '100',
    about: 'Logins, registrations, verifications and other tries at a secret a minute that one address may make.',
  }),
} as const;
