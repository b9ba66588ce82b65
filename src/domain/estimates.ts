import type { Workflow } from './workflow';

/** The pattern of the numbers of estimates. */
export const ESTIMATE_NUMBER_PATTERN = 'EST-{YYYY}-{SEQ:3}';

/** The statuses of an estimate. */
export enum EstimateStatus {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  INVOICED = 'INVOICED',
  CANCELLED = 'CANCELLED',
}

/** What can be done to an estimate, or happen to it. */
export type EstimateAction =
  | 'update'
  | 'delete'
  | 'markSent'
  | 'accept'
  | 'decline'
  | 'passValidity'
  | 'moveValidity'
  | 'convert'
  | 'release'
  | 'cancel';

const { DRAFT, SENT, ACCEPTED, DECLINED, EXPIRED, INVOICED, CANCELLED } = EstimateStatus;

/** Estimates. An action that is not listed for a state fails with INVALID_STATE. */
export const ESTIMATE_WORKFLOW: Workflow<EstimateStatus, EstimateAction> = {
  noun: 'An estimate',
  begins: [DRAFT],
  moves: [
    { action: 'update', from: [DRAFT], to: [], stays: true },
    { action: 'delete', from: [DRAFT], to: [], stays: true },
    { action: 'markSent', from: [DRAFT], to: [SENT] },
    { action: 'accept', from: [SENT], to: [ACCEPTED] },
    { action: 'decline', from: [SENT], to: [DECLINED] },
    { action: 'passValidity', from: [SENT], to: [EXPIRED] },
    // The organization's time zone changed, and with it the day.
    { action: 'moveValidity', from: [EXPIRED], to: [SENT] },
    { action: 'convert', from: [ACCEPTED], to: [INVOICED] },
    // Its invoice was deleted or cancelled.
    { action: 'release', from: [INVOICED], to: [ACCEPTED] },
    { action: 'cancel', from: [SENT, EXPIRED, ACCEPTED], to: [CANCELLED] },
  ],
  aims: {
    update: DRAFT,
    delete: DRAFT,
    markSent: SENT,
    accept: ACCEPTED,
    decline: DECLINED,
    passValidity: EXPIRED,
    moveValidity: SENT,
    convert: INVOICED,
    release: ACCEPTED,
    cancel: CANCELLED,
  },
};

/** The facts that determine the status of an estimate. */
export interface EstimateFacts {
  sentAt: Date | null;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  /** When it was converted to the invoice that it has now. */
  invoicedAt: Date | null;
  cancelledAt: Date | null;
  /** Whether its last day is before today, in the organization's time zone: see `isPastDue`. */
  pastValidity: boolean;
}

/** The status that follows from the facts. What the client has answered stands, whatever day it is. */
export function estimateStatus(facts: EstimateFacts): EstimateStatus {
  if (facts.cancelledAt) return CANCELLED;
  if (facts.invoicedAt) return INVOICED;
  if (facts.acceptedAt) return ACCEPTED;
  if (facts.declinedAt) return DECLINED;
  if (!facts.sentAt) return DRAFT;
  return facts.pastValidity ? EXPIRED : SENT;
}
