import { DashboardView, preferencesOf, Theme } from '../../src/domain/preferences';

const usual = (locale: string) => preferencesOf({}, { timeZone: 'Europe/Berlin', locale });

it.each([
  ['en-US', 'MM/DD/YYYY', '12h'],
  ['en-GB', 'DD/MM/YYYY', '24h'],
  ['fr-FR', 'DD/MM/YYYY', '24h'],
  ['de-CH', 'DD.MM.YYYY', '24h'],
  ['sv-SE', 'YYYY-MM-DD', '24h'],
  ['ja-JP', 'YYYY-MM-DD', '24h'],
  ['ar-EG', 'DD/MM/YYYY', '12h'],
])('begins in %s with %s and %s', (locale, dateFormat, timeFormat) => {
  expect(usual(locale)).toMatchObject({ language: locale, dateFormat, timeFormat, timezone: 'Europe/Berlin' });
});

it('prefers what was set, and fills up the rest', () => {
  const stored = { theme: Theme.DARK, dashboard: { defaultView: DashboardView.TIMESHEET } };
  expect(preferencesOf(stored, { timeZone: 'UTC', locale: 'de-DE' })).toMatchObject({
    ...{ theme: 'dark', timeFormat: '24h' },
    dashboard: { defaultView: 'timesheet', showWeekends: false },
  });
});
