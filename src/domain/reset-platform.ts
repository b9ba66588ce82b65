/** Where the person sits who forgot their password: a link opens in a browser, a code is typed into an app. */
export enum ResetPlatform {
  WEB = 'WEB',
  MOBILE = 'MOBILE',
}
