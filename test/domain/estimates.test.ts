import {
  ESTIMATE_WORKFLOW,
  type EstimateAction,
  type EstimateFacts,
  EstimateStatus,
  estimateStatus,
} from '../../src/domain/estimates';
import { outcomesOf } from '../../src/domain/workflow';

const at = new Date('2025-01-10T12:00:00Z');
const NONE: EstimateFacts = {
  sentAt: null,
  acceptedAt: null,
  declinedAt: null,
  invoicedAt: null,
  cancelledAt: null,
  pastValidity: false,
};
const sent = { sentAt: at };
const late = { pastValidity: true };
const accepted = { ...sent, acceptedAt: at };

it.each<[string, Partial<EstimateFacts>, string]>([
  ['nothing yet', {}, 'DRAFT'],
  ['a draft past its last day', late, 'DRAFT'],
  ['sent', sent, 'SENT'],
  ['sent, past its last day', { ...sent, ...late }, 'EXPIRED'],
  ['accepted', accepted, 'ACCEPTED'],
  ['accepted, past its last day', { ...accepted, ...late }, 'ACCEPTED'],
  ['declined', { ...sent, declinedAt: at }, 'DECLINED'],
  ['declined, past its last day', { ...sent, declinedAt: at, ...late }, 'DECLINED'],
  ['invoiced', { ...accepted, invoicedAt: at }, 'INVOICED'],
  ['cancelled after it was accepted', { ...accepted, cancelledAt: at }, 'CANCELLED'],
  ['cancelled after it expired', { ...sent, cancelledAt: at, ...late }, 'CANCELLED'],
])('an estimate with %s is %s', (_what, facts, expected) => {
  expect(estimateStatus({ ...NONE, ...facts })).toBe(expected);
});

it('does in each status what the table says, and nothing else', () => {
  const cells = (Object.keys(ESTIMATE_WORKFLOW.aims) as EstimateAction[]).flatMap((action) =>
    Object.values(EstimateStatus).flatMap((from) =>
      outcomesOf(ESTIMATE_WORKFLOW, from, action).map((to) => `${action}: ${from} ${to}`),
    ),
  );
  expect(cells.sort()).toEqual([
    'accept: SENT ACCEPTED',
    'cancel: ACCEPTED CANCELLED',
    'cancel: EXPIRED CANCELLED',
    'cancel: SENT CANCELLED',
    'convert: ACCEPTED INVOICED',
    'decline: SENT DECLINED',
    'delete: DRAFT DRAFT',
    'markSent: DRAFT SENT',
    'moveValidity: EXPIRED SENT',
    'passValidity: SENT EXPIRED',
    'release: INVOICED ACCEPTED',
    'update: DRAFT DRAFT',
  ]);
});
