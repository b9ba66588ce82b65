import { NOTICE_OF_SECRET } from '../../services/identity/one-time-secrets';
import { secretOwner } from '../../services/identity/one-time-secret-to-send';
import { invitedAddress } from '../../services/invitations/invitation-to-send';
import { notify } from '../../services/notices/notify';
import type { JobHandler } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

// Jobs that version 0.1 queued, or still queues while it runs next to this version. In 0.3, both handlers, their
// payloads and all code used only by them are removed.

/** Creates the notice of a code or link that was created by 0.1. The notice has its own job. */
export function sendOneTimeSecret({ unitOfWork }: HandlerParts): JobHandler<'sendOneTimeSecret'> {
  return ({ payload }) =>
    unitOfWork.run({ kind: 'anonymous' }, async (work) => {
      await work.enter({ kind: 'system' });
      const secret = await secretOwner(work, payload.secretId);
      if (!secret) return;
      const kind = NOTICE_OF_SECRET[secret.purpose];
      await notify(work, { person: { userId: secret.userId }, kind, subject: payload.secretId });
    });
}

/** Creates the notice of an invitation email that was requested from 0.1. The notice has its own job. */
export function deliverInvitation({ unitOfWork }: HandlerParts): JobHandler<'deliverInvitation'> {
  return ({ job, payload: { invitationId, turn } }) =>
    unitOfWork.run(systemActor(job), async (work) => {
      const address = await invitedAddress(work, invitationId);
      if (!address) return;
      await notify(work, { person: { address }, kind: 'invitation', subject: invitationId, occurrence: String(turn) });
    });
}
