import PostalMime from 'postal-mime';
import { ApiClient, TEST_PASSWORD, type TestApp } from './api';
import {
  AcceptInvitationDocument,
  InviteUserDocument,
  type InviteUserInput,
  type MemberFeature,
} from './generated/operations';
import { eventually } from './scenario-eventually';

/** Somebody who joined an organization by an invitation. */
export interface Colleague {
  api: ApiClient;
  email: string;
  /** `usr_…` and `mem_…`. */
  userId: string;
  memberId: string;
}

let people = 0;

/** An email address that nobody has. */
export function newEmail(): string {
  people += 1;
  return `colleague${people}-${process.pid}@example.test`;
}

/** The emails in the development mailbox for an address, the oldest first, once there are so many. */
export async function mailTo(app: TestApp, recipient: string, count = 1): Promise<{ subject: string; text: string }[]> {
  const raws = await eventually(`${count} emails to ${recipient}`, async () => {
    const rows = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ raw: Buffer }>(`SELECT raw FROM mailbox_messages WHERE $1 = ANY(recipients) ORDER BY id`, [
        recipient,
      ]),
    );
    return rows.length >= count && rows;
  });
  return Promise.all(
    raws.map(async ({ raw }) => {
      const { subject, text } = await PostalMime.parse(raw);
      return { subject: subject ?? '', text: text ?? '' };
    }),
  );
}

/** The token in the newest of so many invitations that have come for an address. */
export async function invitationToken(app: TestApp, recipient: string, count = 1): Promise<string> {
  const mails = await mailTo(app, recipient, count);
  const token = /[?&]token=([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1];
  if (!token) throw new Error('the invitation has no token');
  return token;
}

/** Invites somebody, reads the email, and accepts: with the worker on, the whole way. */
export async function addColleague(
  app: TestApp,
  admin: ApiClient,
  fields: Partial<InviteUserInput> = {},
): Promise<Colleague> {
  const email = fields.email ?? newEmail();
  await admin.ok(InviteUserDocument, { input: { role: 'EMPLOYEE', ...fields, email } });
  const token = await invitationToken(app, email);
  const { acceptInvitation } = await app.anonymous.ok(AcceptInvitationDocument, {
    input: { token, name: 'Colleague', password: TEST_PASSWORD },
  });
  return {
    api: new ApiClient(app.url, acceptInvitation.accessToken),
    email,
    userId: acceptInvitation.user.id,
    memberId: acceptInvitation.user.membership?.id ?? '',
  };
}

/** An employee with these features alone. */
export function addEmployee(app: TestApp, admin: ApiClient, ...features: MemberFeature[]): Promise<Colleague> {
  return addColleague(app, admin, { permissions: { features } });
}
