import { Permission } from '../domain/permissions';
import { DeliveryStatus } from '../domain/delivery-status';
import type { DeliveryEntity } from '../entities/delivery';
import type { Delivery } from '../schema/types/delivery';
import { defineView } from './define-view';
import { cases, column, id, instant } from './column-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    delivery: Noun<Delivery, DeliveryEntity>;
  }
}

/** An email with an invoice or a receipt to one recipient. */
export const deliveryView = defineView<Delivery, DeliveryEntity>()({
  noun: 'delivery',
  type: 'Delivery',
  table: 'deliveries',
  tenancy: 'BY_POLICY',
  permission: Permission.ViewInvoices,
  node: true,
  fields: {
    id: id('delivery'),
    kind: column('kind'),
    recipient: column('recipient'),
    status: cases(
      [
        ['status', 'SENT', DeliveryStatus.ACCEPTED],
        ['status', 'REFUSED', DeliveryStatus.FAILED],
        ['status', 'BOUNCED', DeliveryStatus.BOUNCED],
        ['status', 'CANCELLED', DeliveryStatus.CANCELLED],
      ],
      DeliveryStatus.QUEUED,
    ),
    isCopy: column('isCopy'),
    response: column('response'),
    failureReason: column('error'),
    requestedBy: one('user', { by: 'requestedBy' }),
    createdAt: instant('createdAt'),
    scheduledFor: instant('scheduledFor'),
    acceptedAt: instant('sentAt'),
    failedAt: instant('failedAt'),
  },
});
