import { billfoldBrand } from '../../documents/brand';
import { htmlPage, type HtmlPage } from './html-page';
import { messagePage } from './message-page';

/** The contents of the form: the sender, the organization and role, errors, and whether a code is needed. */
export interface InvitationForm {
  token: string;
  email: string;
  organizationName: string;
  invitedBy: string | null;
  hasAccount: boolean;
  name: string;
  faults: readonly string[];
}

/** The form for accepting an invitation, with a new account or the password of an existing one. */
export function invitationPage(form: InvitationForm): HtmlPage {
  const frame = {
    title: `Join ${form.organizationName}`,
    brand: billfoldBrand,
    styles: ['form'] as const,
    formAction: "'self'" as const,
  };
  return htmlPage('invitation', frame, { ...form });
}

/** The page after an invitation was accepted. It leads to the app. */
export function invitationAcceptedPage(appUrl: string): HtmlPage {
  return messagePage({
    title: 'Welcome',
    message: 'You are now a member. Log in with your email address and password.',
    next: { url: appUrl, label: 'Log in' },
  });
}

/** The page for a link that was used, cancelled or replaced, or has expired. */
export function invitationOverPage(appUrl: string): HtmlPage {
  return messagePage({
    title: 'This invitation is no longer valid',
    message:
      'Invitations expire after seven days and can be used once. If you have already accepted this one, log in. Otherwise ask the sender for a new one.',
    next: { url: appUrl, label: 'Log in' },
  });
}
