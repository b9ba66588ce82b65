import { generateSync } from 'otplib';
import { newTotpSecret, totpStepOf, totpUri } from '../../src/auth/totp';
import { TwoFactor } from '../../src/auth/two-factor';

/** "12345678901234567890" in base32: the secret of RFC 6238, appendix B. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

function at(seconds: number): Date {
  return new Date(seconds * 1000);
}

// The RFC shows eight digits; six are their end.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('takes the code of RFC 6238 at %d s', (seconds, code) => {
  expect(totpStepOf(RFC_SECRET, code, at(seconds))).toBe(BigInt(Math.floor(seconds / 30)));
});

test('accepts the code of one step before and after, and returns its step', () => {
  const step = 37037036n;
  const begins = Number(step) * 30;
  for (const seconds of [begins - 30, begins - 1, begins, begins + 29, begins + 59]) {
    expect([seconds - begins, totpStepOf(RFC_SECRET, '081804', at(seconds))]).toEqual([seconds - begins, step]);
  }
  for (const seconds of [begins - 31, begins + 60]) {
    expect(totpStepOf(RFC_SECRET, '081804', at(seconds))).toBeNull();
  }
});

test.each(['', '28708', '2870822', '287083', 'abcdef', '２８７０８２', '-87082', '287 08'])('refuses %j', (code) => {
  expect(totpStepOf(RFC_SECRET, code, at(59))).toBeNull();
});

test('spaces, as apps show them, do not matter', () => {
  expect(totpStepOf(RFC_SECRET, ' 287 082 ', at(59))).toBe(1n);
});

test('secrets have 160 random bits, and a URI that names issuer and account', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const uri = new URL(totpUri(secret, 'ada@example.com'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toMatch(/Billfold:ada@example\.com$/);
  expect(uri.searchParams.get('secret')).toBe(secret);
  expect(uri.searchParams.get('issuer')).toBe('Billfold');
});

describe('a sealed secret', () => {
  const twoFactor = new TwoFactor({ hashSecret: 'a-secret-for-hashes-in-tests-only' });
  const [ada, bob] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
  const offer = twoFactor.offer({ userId: ada, email: 'ada@example.com' });
  const code = generateSync({ secret: offer.secret, epoch: 59 });

  it('opens for its user, on another process with the same key too', () => {
    const other = new TwoFactor({ hashSecret: 'a-secret-for-hashes-in-tests-only' });
    expect(other.stepOf({ userId: ada, sealed: offer.sealed }, code, at(59))).toBe(1n);
  });

  it('does not hold the secret in clear', () => {
    expect(offer.sealed.toString('latin1')).not.toContain(offer.secret);
  });

  it('opens neither for another user, nor with another key, nor changed', () => {
    const otherKey = new TwoFactor({ hashSecret: 'another-secret-for-hashes-in-tests' });
    const changed = Buffer.from(offer.sealed);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    expect(() => twoFactor.stepOf({ userId: bob, sealed: offer.sealed }, code, at(59))).toThrow();
    expect(() => otherKey.stepOf({ userId: ada, sealed: offer.sealed }, code, at(59))).toThrow();
    expect(() => twoFactor.stepOf({ userId: ada, sealed: changed }, code, at(59))).toThrow();
  });
});
