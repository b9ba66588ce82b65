import type { CreateEstimateInput } from '../schema/inputs/estimate-inputs';
import type { DemoClientKey } from './demo-clients';

/** One demo estimate: its client, its age and validity in days, its contents, and what became of it. */
export interface DemoEstimate {
  client: DemoClientKey;
  daysAgo: number;
  /** None if it does not expire. */
  validDays?: number;
  fields: Omit<CreateEstimateInput, 'clientId' | 'validUntil'>;
  becomes: 'DRAFT' | 'SENT' | 'DECLINED' | 'ACCEPTED';
}

/** Oldest first. The second one has expired since. */
export const DEMO_ESTIMATES: readonly DemoEstimate[] = [
  {
    client: 'lumiere',
    daysAgo: 80,
    validDays: 30,
    becomes: 'DECLINED',
    fields: { lines: [{ description: 'Exhibition catalogue', quantity: '1', rate: '4200' }] },
  },
  {
    client: 'boreal',
    daysAgo: 60,
    validDays: 30,
    becomes: 'SENT',
    fields: { lines: [{ description: 'Labels for the maple harvest', quantity: '12', rate: '85' }] },
  },
  {
    client: 'kestrel',
    daysAgo: 12,
    validDays: 45,
    becomes: 'ACCEPTED',
    fields: {
      discountRate: '0.05',
      clientNotes: 'Two rounds of changes are included.',
      lines: [
        { description: 'Subscription shop: concept', quantity: '3', unit: 'DAY', rate: '880' },
        { description: 'Subscription shop: design and build', quantity: '11', unit: 'DAY', rate: '920' },
      ],
    },
  },
  {
    client: 'qinglan',
    daysAgo: 6,
    validDays: 30,
    becomes: 'SENT',
    fields: { lines: [{ description: 'Packaging for the spring harvest', quantity: '1', rate: '3600' }] },
  },
  {
    client: 'minato',
    daysAgo: 1,
    becomes: 'DRAFT',
    fields: { lines: [{ description: 'Book covers', quantity: '6', unit: 'PIECE', rate: '48000' }] },
  },
];
