import { brandFrom } from '../../mail/brand';
import { invitationEmail } from '../../mail/documents/invitation-email';
import { type OutgoingMail, PermanentMailError } from '../../mail/mailer';
import {
  type InvitationToSend,
  invitationToSend,
  markInvitationSent,
} from '../../services/invitations/invitation-to-send';
import { type JobHandler, PermanentJobError } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

function mailOf(toSend: InvitationToSend, turn: number, invitationUrl: string): OutgoingMail {
  const { invitation, organization, inviterName, token } = toSend;
  const url = new URL(invitationUrl);
  url.searchParams.set('token', token);
  const { id, email, role, jobTitle, personalMessage, expiresAt } = invitation;
  const content = invitationEmail({
    ...{ inviterName, role, jobTitle, personalMessage, expiresAt, url: url.href },
    brand: brandFrom(organization),
    locale: organization.locale,
    timeZone: organization.timeZone,
  });
  return {
    ...content,
    messageId: `<${id}.${turn}@billfold>`,
    fromName: organization.name,
    to: [email],
    replyTo: organization.email ?? undefined,
  };
}

/** Sends an invitation. After a crash it may reach the mail server again, as the same message; a resend is another one. */
export function deliverInvitation(parts: HandlerParts): JobHandler<'deliverInvitation'> {
  return async ({ job, payload }) => {
    const actor = systemActor(job);
    const toSend = await parts.office.carryOut(actor, (work) => invitationToSend(work, payload));
    if (!toSend) return { sent: false };
    try {
      await parts.mailer.send(mailOf(toSend, payload.turn, parts.invitationUrl));
    } catch (error) {
      // A refusal may repeat what it refuses: the job's row must not hold the link.
      if (error instanceof PermanentMailError) throw new PermanentJobError('The mail server refused the email.');
      throw error;
    }
    await parts.office.carryOut(actor, (work) => markInvitationSent(work, payload));
    return { sent: true };
  };
}
