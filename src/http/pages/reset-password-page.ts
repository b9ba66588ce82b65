import { billfoldBrand } from '../../documents/brand';
import { errorPage } from './error-page';
import { htmlPage, type HtmlPage } from './html-page';

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

/** The page after the new password was set. */
export function passwordIsSetPage(): HtmlPage {
  return errorPage({
    title: 'Your new password is set',
    message: 'All sessions of your account have ended. Log in with the new password.',
  });
}

/** The page for a link that was used, has expired, or never existed. */
export function resetLinkOverPage(): HtmlPage {
  return errorPage({
    title: 'This link is no longer valid',
    message: 'Links expire after half an hour and can be used once. Request a new one on the login page.',
  });
}
