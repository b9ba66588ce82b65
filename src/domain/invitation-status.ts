/** Where an invitation stands, as it is shown. */
export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
}

/** What the status is worked out from. */
export interface InvitationStanding {
  status: 'PENDING' | 'ACCEPTED' | 'CANCELLED';
  expiresAt: Date;
}

/** Where an invitation stands at that moment: a pending one expires by itself. */
export function invitationStatus({ status, expiresAt }: InvitationStanding, now: Date): InvitationStatus {
  if (status === 'PENDING' && expiresAt <= now) return InvitationStatus.EXPIRED;
  return InvitationStatus[status];
}
