import { accountSettings } from './account-settings';
import { appVersionSettings } from './app-version-settings';
import { fileSettings } from './file-settings';
import { limitSettings } from './limit-settings';
import { messageSettings } from './message-settings';
import { planSettings } from './plan-settings';
import { serverSettings } from './server-settings';
import { storageSettings } from './storage-settings';
import { workerSettings } from './worker-settings';

/** All settings, in the order of `.env.example`. A new setting is one property in the file of its group. */
export const settings = {
  ...serverSettings,
  ...storageSettings,
  ...fileSettings,
  ...workerSettings,
  ...messageSettings,
  ...accountSettings,
  ...planSettings,
  ...appVersionSettings,
  ...limitSettings,
} as const;
