/** Where a password is being reset: a link opens in a browser, a code is entered in an app. */
export enum ResetPlatform {
  WEB = 'WEB',
  MOBILE = 'MOBILE',
}
