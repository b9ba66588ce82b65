import { Permission } from './permissions';

/** What an event can be about, and who may read it. */
interface SubjectRules {
  /** The permission that a member needs to read it; null for the events of a user, which belong to no organization. */
  reads: Permission | null;
  /**
   * Whether members who are limited to projects see only events in their projects. Such an event names its projects.
   */
  byProject?: true;
}

/** The first word of an event's type. */
export const EVENT_SUBJECTS = {
  user: { reads: null },
  session: { reads: null },
  organization: { reads: Permission.ViewMembers },
  member: { reads: Permission.ViewMembers },
  invitation: { reads: Permission.ManageMembers },
  client: { reads: Permission.ViewClients },
  project: { reads: Permission.OwnProjects, byProject: true },
  invoice: { reads: Permission.ViewInvoices, byProject: true },
  delivery: { reads: Permission.ViewInvoices, byProject: true },
} as const satisfies Record<string, SubjectRules>;

/** The type of object that an event is about. */
export type EventSubject = keyof typeof EVENT_SUBJECTS;

/** All event types, as `noun.past_participle`, with the IDs that each contains in addition to its subject's. */
export const EVENTS = {
  'user.registered': [],
  'user.verification_requested': [],
  'user.verified': [],
  'user.updated': [],
  'user.preferences_updated': [],
  'user.security_updated': [],
  'user.password_changed': [],
  'user.password_reset_requested': [],
  'user.password_reset_proved': [],
  'user.two_factor_offered': [],
  'user.two_factor_enabled': [],
  'user.two_factor_disabled': [],
  'user.locked': [],
  'user.suspended': [],
  'user.restored': [],
  'session.opened': ['userId'],
  'session.refreshed': ['userId'],
  'session.ended': ['userId'],
  'organization.created': [],
  'organization.updated': [],
  'organization.plan_upgraded': [],
  'organization.plan_cancelled': [],
  'organization.allowance_used': [],
  'member.created': ['userId'],
  'member.updated': ['userId'],
  'member.removed': ['userId'],
  'invitation.created': [],
  'invitation.resent': [],
  'invitation.cancelled': [],
  'invitation.accepted': ['userId'],
  'client.created': [],
  'client.updated': [],
  'client.deleted': [],
  'client.restored': [],
  'project.created': ['clientId'],
  'project.updated': ['clientId'],
  'project.archived': ['clientId'],
  'project.deleted': ['clientId'],
  'invoice.created': ['clientId'],
  'invoice.updated': [],
  'invoice.deleted': [],
  'invoice.published': [],
  'invoice.send_requested': [],
  'invoice.sent': [],
  'invoice.viewed': [],
  'invoice.payment_recorded': ['paymentId'],
  'invoice.paid': [],
  'invoice.overdue': [],
  'invoice.overdue_ended': [],
  'delivery.sent': ['invoiceId'],
  'delivery.refused': ['invoiceId'],
} as const satisfies Record<`${EventSubject}.${string}`, readonly `${string}Id`[]>;

/** The name of an event. */
export type EventType = keyof typeof EVENTS;

type SubjectOf<Type extends EventType> = Type extends `${infer Subject extends EventSubject}.${string}`
  ? Subject
  : never;

type ProjectIds<Subject extends EventSubject> = (typeof EVENT_SUBJECTS)[Subject] extends { byProject: true }
  ? {
      /** The projects that the subject belongs to (UUIDs), as in `invoices.project_ids`: null stands for none. */
      projectIds: readonly (string | null)[];
    }
  : unknown;

/**
 * The UUIDs that an event contains: `invoiceId` for `invoice.…`, those of the catalogue, and the projects if they limit
 * who sees it.
 */
export type EventIds<Type extends EventType> = Record<`${SubjectOf<Type>}Id` | (typeof EVENTS)[Type][number], string> &
  ProjectIds<SubjectOf<Type>>;

/** The type of object that an event of that type is about. */
export function subjectOf(type: EventType): EventSubject {
  return type.slice(0, type.indexOf('.')) as EventSubject;
}

/** Whether events of that type belong to a user, not to an organization. */
export function isOfPerson(type: EventType): boolean {
  return EVENT_SUBJECTS[subjectOf(type)].reads === null;
}
