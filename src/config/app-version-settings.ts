import { setting, url, version } from './setting-rules';

/** The settings of the app that calls the API. */
export const appVersionSettings = {
  latestAppVersion: setting({
    name: 'LATEST_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Newest version of the app that there is; versionCheck tells older ones.',
  }),
  minimumAppVersion: setting({
    name: 'MINIMUM_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Oldest version of the app that still works with this server; versionCheck tells older ones to update.',
  }),
  appDownloadUrl: setting({
    name: 'APP_DOWNLOAD_URL',
    rule: url(/^https?$/, 'https://example.com/app'),
    fallback: '${PUBLIC_URL}',
    about: 'Page from which the app is had.',
  }),
} as const;
