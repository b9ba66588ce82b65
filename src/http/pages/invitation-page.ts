import { billfoldBrand } from '../../documents/brand';
import { errorPage } from './error-page';
import { htmlPage, type HtmlPage } from './html-page';

/** What the form shows: who invites whom to what, what was wrong with what was sent, and whether a code is needed. */
export interface InvitationForm {
  token: string;
  email: string;
  organizationName: string;
  invitedBy: string | null;
  hasAccount: boolean;
  name: string;
  faults: readonly string[];
}

/** The form with which somebody accepts an invitation: a new account, or the password of the one they have. */
export function invitationPage(form: InvitationForm): HtmlPage {
  const frame = {
    title: `Join ${form.organizationName}`,
    brand: billfoldBrand,
    styles: ['form'] as const,
    formAction: "'self'" as const,
  };
  return htmlPage('invitation', frame, { ...form });
}

/** The page after an invitation was accepted. */
export function invitationAcceptedPage(): HtmlPage {
  return errorPage({ title: 'Welcome', message: 'You are a member now. Log in with your email and password.' });
}

/** The page for a link that was used, taken back, replaced or is over. */
export function invitationOverPage(): HtmlPage {
  return errorPage({
    title: 'This invitation is not valid any more',
    message:
      'It is good for seven days and for one use. If you have accepted it, log in; else ask whoever invited you for another.',
  });
}
