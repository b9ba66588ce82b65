/** A member's place in an organization, from all rights to the fewest. */
export enum MemberRole {
  OWNER = 'OWNER',
  ADMIN = 'ADMIN',
  MANAGER = 'MANAGER',
  EMPLOYEE = 'EMPLOYEE',
}

/** What an invitation can give an employee beyond their own time (source 004, "permissions.features"). */
export enum MemberFeature {
  TIME_TRACKING = 'TIME_TRACKING',
  REPORTING = 'REPORTING',
  INVOICING = 'INVOICING',
  CLIENTS = 'CLIENTS',
}

/** What an operation asks of its caller: one word per act or group of acts. */
export enum Permission {
  ManageOrganization = 'ManageOrganization',
  ManageSettings = 'ManageSettings',
  ManageMembers = 'ManageMembers',
  ViewAuditLog = 'ViewAuditLog',
  ViewClients = 'ViewClients',
  ManageClients = 'ManageClients',
  ViewInvoices = 'ViewInvoices',
  ManageInvoices = 'ManageInvoices',
  ViewPayments = 'ViewPayments',
  RecordPayment = 'RecordPayment',
  ViewJobs = 'ViewJobs',
  ManageTime = 'ManageTime',
  OwnTime = 'OwnTime',
  OwnProfile = 'OwnProfile',
}

const { OWNER, ADMIN, MANAGER, EMPLOYEE } = MemberRole;
const OWNERS: readonly MemberRole[] = [OWNER];
const ADMINS: readonly MemberRole[] = [OWNER, ADMIN];
const MANAGERS: readonly MemberRole[] = [OWNER, ADMIN, MANAGER];
const EVERYBODY: readonly MemberRole[] = [OWNER, ADMIN, MANAGER, EMPLOYEE];

/** Who may do what inside their own organization: the one place where it is written. */
export const PERMISSIONS: Readonly<Record<Permission, readonly MemberRole[]>> = {
  [Permission.ManageOrganization]: OWNERS,
  [Permission.ManageSettings]: ADMINS,
  [Permission.ManageMembers]: ADMINS,
  [Permission.ViewAuditLog]: ADMINS,
  [Permission.ViewClients]: MANAGERS,
  [Permission.ManageClients]: MANAGERS,
  [Permission.ViewInvoices]: MANAGERS,
  [Permission.ManageInvoices]: MANAGERS,
  [Permission.ViewPayments]: MANAGERS,
  [Permission.RecordPayment]: MANAGERS,
  [Permission.ViewJobs]: MANAGERS,
  [Permission.ManageTime]: MANAGERS,
  [Permission.OwnTime]: EVERYBODY,
  [Permission.OwnProfile]: EVERYBODY,
};

/** Whether the role gives the permission. */
export function can(role: MemberRole, permission: Permission): boolean {
  return PERMISSIONS[permission].includes(role);
}
