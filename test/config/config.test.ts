import { ConfigError, loadConfig, type EnvironmentVariables } from '../../src/config/config';

const production: EnvironmentVariables = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://billing.example.com/',
  DATABASE_URL: 'postgres://app:secret@db.example.com:5432/billfold',
  SMTP_URL: 'smtps://user:secret@mail.example.com',
  MAIL_FROM: 'Billing <billing@example.com>',
  JWT_SECRET: 'a'.repeat(32),
  HASH_SECRET: 'b'.repeat(32),
};

function faultsOf(variables: EnvironmentVariables): readonly string[] {
  try {
    loadConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('loadConfig', () => {
  it('refuses an SMS provider without an account', () => {
    expect(() => loadConfig({ S3_BUCKET: 'bills', S3_ACCESS_KEY_ID: 'AKID' })).toThrow(
      'S3_BUCKET requires S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
    );
    expect(() => loadConfig({ SMS_URL: 'https://sms.example.com', SMS_ACCOUNT: 'AC1' })).toThrow(
      'SMS_URL requires SMS_ACCOUNT, SMS_TOKEN and SMS_FROM',
    );
  });

  it('needs nothing in development', () => {
    expect(loadConfig({})).toMatchObject({
      nodeEnv: 'development',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: undefined,
      databaseDirectUrl: undefined,
      databaseOwnerUrl: undefined,
      redisUrl: undefined,
      corsOrigins: [],
      trustedProxies: [],
      introspection: true,
      seedDemo: true,
      runWorker: true,
      rateLimitPer15MinutesIp: 100,
    });
  });

  it('creates the demo organization by default only in development', () => {
    expect(loadConfig({ NODE_ENV: 'test' }).seedDemo).toBe(false);
    expect(loadConfig(production).seedDemo).toBe(false);
    expect(loadConfig({ ...production, SEED_DEMO: 'true' }).seedDemo).toBe(true);
  });

  it('derives omitted settings from given ones', () => {
    expect(loadConfig({ PORT: '5123' }).publicUrl).toBe('http://localhost:5123');
    const { databaseUrl, databaseDirectUrl, databaseOwnerUrl } = loadConfig({
      DATABASE_URL: 'postgres://db.example.com/billfold',
    });
    expect([databaseUrl, databaseDirectUrl, databaseOwnerUrl]).toEqual(
      Array(3).fill('postgres://db.example.com/billfold'),
    );
  });

  it('refuses a way around a pooler without the pooler, or without a role of its own for the owner', () => {
    const [DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_OWNER_URL] = ['app@pooler', 'app@db', 'owner@db'].map(
      (who) => `postgres://${who}.example.com/billfold`,
    );
    const fault = 'DATABASE_DIRECT_URL requires DATABASE_URL and DATABASE_OWNER_URL';
    expect(faultsOf({ DATABASE_DIRECT_URL, DATABASE_OWNER_URL })).toEqual([fault]);
    expect(faultsOf({ DATABASE_URL, DATABASE_DIRECT_URL })).toEqual([fault]);
    expect(faultsOf({ DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_OWNER_URL })).toEqual([]);
  });

  it('returns typed values', () => {
    const given = { PORT: '0', CORS_ORIGINS: 'https://a.example, http://localhost:3000', INTROSPECTION: 'false' };
    expect(loadConfig(given)).toMatchObject({
      port: 0,
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      introspection: false,
    });
    expect(loadConfig({ PUBLIC_URL: 'https://billing.example.com/' }).publicUrl).toBe('https://billing.example.com');
  });

  it('treats an empty variable as not set', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: ' ', JWT_SECRET: '' })).toEqual(loadConfig({}));
  });

  it('lists every error at once, but none of settings derived from an invalid one', () => {
    const faults = faultsOf({
      NODE_ENV: 'prod',
      PORT: '4000x',
      DATABASE_URL: 'mysql://db.example.com',
      CORS_ORIGINS: 'https://a.example,*',
      INTROSPECTION: 'maybe',
      MAX_DEPTH: '0',
      JWT_SECRET: 'short',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'NODE_ENV',
      'PORT',
      'CORS_ORIGINS',
      'INTROSPECTION',
      'DATABASE_URL',
      'JWT_SECRET',
      'MAX_DEPTH',
    ]);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['DATABASE_POOL_SIZE', '0'],
    ['ACCESS_TOKEN_MINUTES', '1.5'],
    ['REDIS_URL', 'http://redis.example.com'],
    ['SMTP_URL', 'mail.example.com'],
    ['PUBLIC_URL', 'ftp://example.com'],
    ['MAIL_FROM', 'Billing'],
    ['MAIL_FROM', 'a@example.com\nBcc: b@example.com'],
    ['LOG_LEVEL', 'loud'],
    ['HEALTH_KEY', 'short'],
    ['CORS_ORIGINS', 'https://a.example/path'],
    ['LATEST_APP_VERSION', '1.0.0-01'],
    ['LATEST_APP_VERSION', `1.0.0-${'a'.repeat(60)}`],
    ['TRUSTED_PROXIES', 'nginx'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,'],
    ['TRUSTED_PROXIES', '10.0.0.0/8 fd00::/8'],
    ['TRUSTED_PROXIES', 'fd00::/129'],
  ])('refuses %s=%s', (name, text) => {
    expect(faultsOf({ [name]: text })).toEqual([expect.stringMatching(`^${name} must `)]);
  });

  it('starts in production with all that it needs', () => {
    expect(faultsOf(production)).toEqual([]);
  });

  it('lists all settings that are missing in production', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual(
      ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'JWT_SECRET', 'HASH_SECRET'].map(
        (name) => `${name} is required in production`,
      ),
    );
  });

  it('refuses in production the defaults of development, in one list', () => {
    const { publicUrl, mailFrom, jwtSecret, hashSecret } = loadConfig({});
    const defaults = { PUBLIC_URL: publicUrl, MAIL_FROM: mailFrom, JWT_SECRET: jwtSecret, HASH_SECRET: hashSecret };
    expect(faultsOf({ ...production, ...defaults })).toEqual(
      ['PUBLIC_URL', 'MAIL_FROM', 'JWT_SECRET', 'HASH_SECRET'].map(
        (name) => `${name} must not be the development default`,
      ),
    );
  });

  it('refuses one secret for both purposes, and never shows it', () => {
    const secret = 'k'.repeat(40);
    const [fault, ...others] = faultsOf({ ...production, JWT_SECRET: secret, HASH_SECRET: secret });
    expect([fault, others]).toEqual(['HASH_SECRET must not equal JWT_SECRET', []]);
  });
});
