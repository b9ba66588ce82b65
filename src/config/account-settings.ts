import { secret, setting, url, whole } from './setting-rules';

const insecureSecret = 'insecure-development-secret-';

/** The settings of logins, invitations, and the secrets behind them. */
export const accountSettings = {
  jwtSecret: setting({
    name: 'JWT_SECRET',
    rule: secret,
    fallback: { development: `${insecureSecret}for-tokens`, test: `${insecureSecret}for-tokens` },
    about: 'Key that signs access tokens: at least 32 random characters, as printed by `openssl rand -hex 32`.',
  }),
  hashSecret: setting({
    name: 'HASH_SECRET',
    rule: secret,
    fallback: { development: `${insecureSecret}for-hashes`, test: `${insecureSecret}for-hashes` },
    about:
      'Key for the hashes of one-time secrets and for links: at least 32 random characters, different from JWT_SECRET.',
  }),
  accessTokenMinutes: setting({
    name: 'ACCESS_TOKEN_MINUTES',
    rule: whole(1, 1_440),
    fallback: '15',
    about: 'Minutes until an access token expires.',
  }),
  refreshTokenDays: setting({
    name: 'REFRESH_TOKEN_DAYS',
    rule: whole(1, 365),
    fallback: '7',
    about: 'Days until a refresh token, and with it a session, expires.',
  }),
  refreshGraceSeconds: setting({
    name: 'REFRESH_GRACE_SECONDS',
    rule: whole(0, 300),
    fallback: '30',
    about:
      'Seconds during which a device that sends a refresh token again gets the same new tokens. 0 ends the session at once.',
  }),
  passwordResetUrl: setting({
    name: 'PASSWORD_RESET_URL',
    rule: url(/^https?$/, 'https://app.example.com/reset-password'),
    fallback: '${PUBLIC_URL}/reset-password',
    about: "Page that password reset links open, with the token appended as ?token=. Defaults to Billfold's own page.",
  }),
  passwordResetsPerHour: setting({
    name: 'PASSWORD_RESETS_PER_HOUR',
    rule: whole(1, 1_000_000),
    fallback: '5',
    about: 'Password resets per hour that can be requested for one account.',
  }),
  invitationUrl: setting({
    name: 'INVITATION_URL',
    rule: url(/^https?$/, 'https://app.example.com/invitation'),
    fallback: '${PUBLIC_URL}/invitation',
    about: "Page that invitation links open, with the token appended as ?token=. Defaults to Billfold's own page.",
  }),
  invitationsPerHour: setting({
    name: 'INVITATIONS_PER_HOUR',
    rule: whole(1, 1_000_000),
    fallback: '10',
    about: 'Invitation emails per hour that one administrator can send.',
  }),
} as const;
