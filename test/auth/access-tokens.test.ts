import jwt from 'jsonwebtoken';
import { AccessTokens } from '../../src/auth/access-tokens';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { authConfig, StillClock } from './front-door';

const claims = {
  userId: '01900000-0000-7000-8000-000000000001',
  sessionId: '01900000-0000-7000-8000-000000000002',
  organizationId: '01900000-0000-7000-8000-000000000003',
};
const clock = new StillClock();
const tokens = new AccessTokens(authConfig, clock);

/** A token like ours but for what is given. */
function forge(changes: { payload?: object; secret?: string; options?: jwt.SignOptions } = {}): string {
  const iat = clock.now().getTime() / 1000;
  const payload = {
    iss: 'billfold',
    aud: 'billfold-api',
    sub: claims.userId,
    sid: claims.sessionId,
    org: claims.organizationId,
    iat,
    exp: iat + 60,
    ...changes.payload,
  };
  const said = JSON.parse(JSON.stringify(payload)) as object; // leaves out what is undefined
  return jwt.sign(said, changes.secret ?? authConfig.jwtSecret, {
    algorithm: 'HS256',
    keyid: 'k1',
    ...changes.options,
  });
}

/** The code of the refusal; undefined when nothing is refused. */
function codeOf(act: () => unknown): ErrorCode | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof BillfoldError) return error.code;
    throw error;
  }
}

function tampered(token: string): string {
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const read = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...read, org: claims.userId })).toString('base64url');
  return [header, changed, signature].join('.');
}

function unsigned(): string {
  return forge({ secret: '', options: { algorithm: 'none' } });
}

test('a forged token like ours is believed, so the cases below fail for what they change', () => {
  expect(tokens.verify(forge())).toMatchObject(claims);
});

test('returns who it was issued to, and its lifetime in seconds', () => {
  const { accessToken, expiresIn } = tokens.issue(claims);

  expect(tokens.verify(accessToken)).toMatchObject(claims);
  expect(expiresIn).toBe(900);
});

test('the token says nothing of rights', () => {
  expect(Object.keys(jwt.decode(tokens.issue(claims).accessToken) as object).sort()).toEqual([
    'aud',
    'exp',
    'iat',
    'iss',
    'org',
    'sid',
    'sub',
  ]);
});

test.each<[string, () => string]>([
  ['without a signature (alg none)', unsigned],
  ['of alg none that keeps a signature', () => `${unsigned()}${forge().split('.')[2]}`],
  ['signed with another key', () => forge({ secret: 'another-secret-of-the-same-length!!' })],
  ['signed with another algorithm', () => forge({ options: { algorithm: 'HS512' } })],
  ['of another audience', () => forge({ payload: { aud: 'billfold-admin' } })],
  ['of another issuer', () => forge({ payload: { iss: 'somebody' } })],
  ['of an unknown key id', () => forge({ options: { keyid: 'k2' } })],
  ['of a key id that every object has', () => forge({ options: { keyid: 'constructor' } })],
  ['without a session', () => forge({ payload: { sid: undefined } })],
  ['without an end', () => forge({ payload: { exp: undefined } })],
  ['with a session that is no id', () => forge({ payload: { sid: "x'; DROP TABLE users" } })],
  ['changed after it was signed', () => tampered(forge())],
  ['cut short', () => forge().slice(0, -1)],
  ['that is no token', () => 'not.a.token'],
  ['that is empty', () => ''],
  ['too long to be one', () => `${forge()}${'A'.repeat(4000)}`],
])('refuses a token %s', (_name, make) => {
  const token = make();

  expect(codeOf(() => tokens.verify(token))).toBe(ErrorCode.UNAUTHORIZED);
});

test('expires to the second, whether or not it was believed before', () => {
  const moving = new StillClock();
  const before = new AccessTokens(authConfig, moving);
  const { accessToken } = before.issue(claims);

  moving.advance(900_000 - 1);
  expect(before.verify(accessToken)).toMatchObject(claims);
  moving.advance(1);
  expect(codeOf(() => before.verify(accessToken))).toBe(ErrorCode.TOKEN_EXPIRED);
  expect(codeOf(() => new AccessTokens(authConfig, moving).verify(accessToken))).toBe(ErrorCode.TOKEN_EXPIRED);
});
