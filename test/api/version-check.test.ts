import { startTestApp, type TestApp } from '../support/api';
import { VersionCheckDocument } from '../support/generated/operations';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    settings: {
      LATEST_APP_VERSION: '2.10.0',
      MINIMUM_APP_VERSION: '2.0.0-beta.2',
      APP_DOWNLOAD_URL: 'https://example.test/app',
      HEALTH_KEY: 'a-key-for-the-details',
    },
  });
});
afterAll(() => app.stop());

describe('versionCheck', () => {
  it('needs no version to tell which is the newest', async () => {
    const { versionCheck } = await app.anonymous.ok(VersionCheckDocument);
    const current = { updateAvailable: false, forceUpdate: false };
    expect(versionCheck).toEqual({ ...current, latestVersion: '2.10.0', downloadUrl: 'https://example.test/app' });
  });

  it.each([
    ['2.10.0', false, false],
    ['v2.10.0', false, false],
    ['2.10.0+build.7', false, false],
    ['2.11.0', false, false],
    ['10.0.0', false, false],
    ['2.10.20251121', false, false],
    ['1.20251121.0', true, true],
    ['2.9.9', true, false],
    ['2.10.0-rc.1', true, false],
    ['2.0.0', true, false],
    ['2.0.0-beta.10', true, false],
    ['2.0.0-beta.2', true, false],
    ['2.0.0-beta.1', true, true],
    ['2.0.0-beta', true, true],
    ['2.0.0-alpha.9', true, true],
    ['2.0.0-1', true, true],
    ['1.99.99', true, true],
  ])('tells %s: update %s, forced %s', async (current, updateAvailable, forceUpdate) => {
    const { versionCheck } = await app.anonymous.ok(VersionCheckDocument, { current });
    expect(versionCheck).toEqual({
      updateAvailable,
      forceUpdate,
      latestVersion: '2.10.0',
      downloadUrl: 'https://example.test/app',
    });
  });

  it.each([
    '',
    '1',
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3-a..b',
    '1.2.3+',
    '1.2.3+a..b',
    'newest',
    `1.2.3-${'a'.repeat(100)}`,
    '1.2.3\n',
  ])('refuses %j', async (current) => {
    expect(await app.anonymous.refused(VersionCheckDocument, { current })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'current' }],
    });
  });
});

describe('/health', () => {
  it('tells details to whoever has the key alone', async () => {
    const health = async (headers: Record<string, string>) => (await app.anonymous.get('/health', headers)).json();
    expect(await health({})).toEqual({ status: 'up' });
    expect(await health({ 'x-health-key': 'another-key-altogether' })).toEqual({ status: 'up' });
    expect(await health({ 'x-health-key': 'a-key-for-the-details' })).toMatchObject({
      database: { status: 'up' },
      queue: { status: 'up' },
    });
  });
});
