import { secret, setting, url, whole } from './setting-rules';

const insecureSecret = 'insecure-development-secret-';

/** The settings of logins, invitations, and the secrets behind them. */
export const accountSettings = {
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
  passwordResetUrl: setting({
    name: 'PASSWORD_RESET_URL',
    rule: url(/^https?$/, 'https://app.example.com/reset-password'),
    fallback: '${PUBLIC_URL}/reset-password',
    about: 'Page to which the link of a password reset leads, with the token added as ?token=; left out, our own.',
  }),
  passwordResetsPerHour: setting({
    name: 'PASSWORD_RESETS_PER_HOUR',
    rule: whole(1, 1_000_000),
    fallback: '5',
    about: 'Password resets an hour that may be asked for one account.',
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
} as const;
