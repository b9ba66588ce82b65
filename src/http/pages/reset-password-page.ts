import { billfoldBrand } from '../../documents/brand';
import { htmlPage, type HtmlPage } from './html-page';
import { messagePage } from './message-page';

/** The form for a new password. `faults` are the rules that a submitted password breaks: "must contain a digit". */
export function resetPasswordPage({ token, faults }: { token: string; faults: readonly string[] }): HtmlPage {
  const frame = {
    title: 'Set a new password',
    brand: billfoldBrand,
    styles: ['form'] as const,
    formAction: "'self'" as const,
  };
  return htmlPage('reset-password', frame, { token, faults });
}

/** The page after the new password was set. It leads to the app. */
export function passwordIsSetPage(appUrl: string): HtmlPage {
  return messagePage({
    title: 'Your new password is set',
    message: 'All sessions of your account have ended. Log in with the new password.',
    next: { url: appUrl, label: 'Log in' },
  });
}

/** The page for a link that was used, has expired, or never existed. */
export function resetLinkOverPage(appUrl: string): HtmlPage {
  return messagePage({
    title: 'This link is no longer valid',
    message: 'Links expire after half an hour and can be used once. Request a new one on the login page.',
    next: { url: appUrl, label: 'Go to the login page' },
  });
}
