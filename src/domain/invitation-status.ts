/** The status of an invitation, as shown. */
export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
}

/** The facts that determine the status. */
export interface InvitationStanding {
  status: 'PENDING' | 'ACCEPTED' | 'CANCELLED';
  expiresAt: Date;
}

/** The status of an invitation at a time. A pending invitation is EXPIRED from `expiresAt` on, without any write. */
export function invitationStatus({ status, expiresAt }: InvitationStanding, now: Date): InvitationStatus {
  if (status === 'PENDING' && expiresAt <= now) return InvitationStatus.EXPIRED;
  return InvitationStatus[status];
}
