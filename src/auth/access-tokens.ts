import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { RecentMap } from '../lib/recent-map';

/** Who an access token was issued to. IDs are UUIDs. A token carries no permissions; they are read with the session. */
export interface AccessClaims {
  userId: string;
  sessionId: string;
  /** Null for the session of a platform administrator. */
  organizationId: string | null;
}

interface VerifiedClaims extends AccessClaims {
  expiresAtMs: number;
}

const ALGORITHM = 'HS256';
const ISSUER = 'billfold';
const AUDIENCE = 'billfold-api';
/**
 * The ID of the signing key. A new key gets a new ID, and the old key stays in the map until its tokens have expired.
 */
const SIGNING_KID = 'k1';
const MAX_TOKEN_LENGTH = 2048;
const MAX_REMEMBERED = 10_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Issues and verifies access tokens: JWTs with one pinned algorithm and keys from a fixed map. */
export class AccessTokens {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  private readonly lifetimeSeconds: number;
  private readonly verified = new RecentMap<VerifiedClaims>(MAX_REMEMBERED);

  constructor(
    config: Pick<Config, 'jwtSecret' | 'accessTokenMinutes'>,
    private readonly clock: Clock,
  ) {
    this.keys = new Map([[SIGNING_KID, createSecretKey(config.jwtSecret, 'utf8')]]);
    this.lifetimeSeconds = config.accessTokenMinutes * 60;
  }

  /** Signs a token; `expiresIn` is in seconds. */
  issue(claims: AccessClaims): { accessToken: string; expiresIn: number } {
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    const payload = {
      iss: ISSUER,
      aud: AUDIENCE,
      sub: claims.userId,
      sid: claims.sessionId,
      ...(claims.organizationId === null ? {} : { org: claims.organizationId }),
      iat,
      exp: iat + this.lifetimeSeconds,
    };
    const accessToken = jwt.sign(payload, this.keyOf(SIGNING_KID), { algorithm: ALGORITHM, keyid: SIGNING_KID });
    return { accessToken, expiresIn: this.lifetimeSeconds };
  }

  /**
   * Verifies a token. Throws TOKEN_EXPIRED for an expired token that was issued here, and UNAUTHORIZED for any other
   * invalid token. Caches verified tokens until they expire.
   */
  verify(token: string): AccessClaims {
    const known = this.verified.get(token);
    const claims = known ?? this.verifyFirst(token);
    if (claims.expiresAtMs <= this.clock.now().getTime()) throw tokenExpired();
    if (!known) this.verified.set(token, claims);
    return claims;
  }

  private verifyFirst(token: string): VerifiedClaims {
    if (token.length > MAX_TOKEN_LENGTH) throw notBelieved();
    const payload = this.payloadOf(token);
    const { sub, sid, org, exp } = payload as Record<'sub' | 'sid' | 'org' | 'exp', unknown>;
    if (!isUuid(sub) || !isUuid(sid) || typeof exp !== 'number') throw notBelieved();
    if (org !== undefined && !isUuid(org)) throw notBelieved();
    return { userId: sub, sessionId: sid, organizationId: org ?? null, expiresAtMs: exp * 1000 };
  }

  private payloadOf(token: string): object {
    try {
      const kid = jwt.decode(token, { complete: true })?.header.kid;
      const payload = jwt.verify(token, this.keyOf(kid), {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        clockTimestamp: Math.floor(this.clock.now().getTime() / 1000),
      });
      if (typeof payload === 'object') return payload;
    } catch (error) {
      if (error instanceof jwt.TokenExpiredError) throw tokenExpired();
    }
    throw notBelieved();
  }

  private keyOf(kid: string | undefined): KeyObject {
    const key = this.keys.get(kid ?? '');
    if (!key) throw notBelieved();
    return key;
  }
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function tokenExpired(): BillfoldError {
  return new BillfoldError(ErrorCode.TOKEN_EXPIRED, 'The access token has expired. Refresh the session.');
}

function notBelieved(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'The access token is invalid.');
}
