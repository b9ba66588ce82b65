import { setting, url, version } from './setting-rules';

/** The settings of the app that uses the API. */
export const appVersionSettings = {
  latestAppVersion: setting({
    name: 'LATEST_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Newest available version of the app; versionCheck reports that older ones are outdated.',
  }),
  minimumAppVersion: setting({
    name: 'MINIMUM_APP_VERSION',
    rule: version,
    fallback: '1.0.0',
    about: 'Oldest version of the app that works with this server; versionCheck tells older ones to update.',
  }),
  appDownloadUrl: setting({
    name: 'APP_DOWNLOAD_URL',
    rule: url(/^https?$/, 'https://example.com/app'),
    fallback: '${PUBLIC_URL}',
    about: 'Page where the app can be downloaded.',
  }),
} as const;
