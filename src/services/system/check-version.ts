import { compareAppVersions, parseAppVersion } from '../../domain/app-version';

/** What the server knows about the app. */
export interface AppReleases {
  latestAppVersion: string;
  minimumAppVersion: string;
  appDownloadUrl: string;
}

/** The response to an app. */
export interface VersionFacts {
  updateAvailable: boolean;
  latestVersion: string;
  forceUpdate: boolean;
  downloadUrl: string;
}

/**
 * Compares an app's version with the available ones; without one, only says which is the newest. Throws VALIDATION_ERROR at `current` (source 001, version check).
 */
export function checkVersion(releases: AppReleases, current: string | null): VersionFacts {
  const version = current === null ? null : parseAppVersion(current, 'current');
  const isOlderThan = (text: string) =>
    version !== null && compareAppVersions(version, parseAppVersion(text, 'current')) < 0;
  return {
    updateAvailable: isOlderThan(releases.latestAppVersion),
    latestVersion: releases.latestAppVersion,
    forceUpdate: isOlderThan(releases.minimumAppVersion),
    downloadUrl: releases.appDownloadUrl,
  };
}
