import { Permission } from '../domain/permissions';
import type { DeliveryStatus } from '../domain/delivery-status';
import type { InvitationStatus } from '../domain/invitation-status';
import type { InvitationEntity } from '../entities/invitation';
import type { InvitationsArgs } from '../schema/inputs/invitation-inputs';
import type { Invitation } from '../schema/types/invitation';
import { defineView } from './define-view';
import { column, decimal, id, ids, instant } from './column-kinds';
import { elsewhere, parts } from './field-kinds';
import { one } from './relation-kinds';
import { by, standing } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    invitation: Noun<Invitation, InvitationEntity>;
  }
}

interface InvitationFields extends Invitation {
  status: InvitationStatus;
  deliveryStatus: DeliveryStatus | null;
  deliveryFailure: string | null;
}

/** An invitation, as the organization's administrators see it. Its status depends on the current time. */
export const invitationView = defineView<
  InvitationFields,
  InvitationEntity,
  Pick<InvitationsArgs, 'status'>,
  'CREATED_AT'
>()({
  noun: 'invitation',
  type: 'Invitation',
  table: 'invitations',
  tenancy: { comparing: 'organizationId' },
  permission: Permission.ManageMembers,
  node: true,
  fields: {
    id: id('invitation'),
    email: column('email'),
    role: column('role'),
    status: elsewhere(parts({ status: column('status'), expiresAt: instant('expiresAt') })),
    deliveryStatus: elsewhere(),
    deliveryFailure: elsewhere(),
    team: column('team'),
    department: column('department'),
    jobTitle: column('jobTitle'),
    hourlyRate: decimal('hourlyRate'),
    features: column('features'),
    projectIds: ids('project', 'projectIds'),
    personalMessage: column('personalMessage'),
    acceptUrl: elsewhere(),
    expiresAt: instant('expiresAt'),
    acceptedAt: instant('acceptedAt'),
    createdAt: instant('createdAt'),
    invitedBy: one('user', { by: 'invitedBy' }),
  },
  list: {
    filters: { status: standing('status', 'expiresAt') },
    sorts: { CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: 'CREATED_AT', direction: 'DESC' },
    usualPage: 50,
  },
});
