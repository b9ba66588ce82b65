/** A member's role in an organization, from most to fewest permissions. */
export enum MemberRole {
  OWNER = 'OWNER',
  ADMIN = 'ADMIN',
  MANAGER = 'MANAGER',
  EMPLOYEE = 'EMPLOYEE',
}

/** What an invitation can grant an employee in addition to their own time (source 004, "permissions.features"). */
export enum MemberFeature {
  TIME_TRACKING = 'TIME_TRACKING',
  REPORTING = 'REPORTING',
  INVOICING = 'INVOICING',
  CLIENTS = 'CLIENTS',
}

/** What an operation requires of its caller: one permission per act or group of acts. */
export enum Permission {
  ManageOrganization = 'ManageOrganization',
  ManageSettings = 'ManageSettings',
  ManageMembers = 'ManageMembers',
  ViewAuditLog = 'ViewAuditLog',
  ImportTime = 'ImportTime',
  ManageProfiles = 'ManageProfiles',
  ViewMoney = 'ViewMoney',
  ViewClients = 'ViewClients',
  ManageClients = 'ManageClients',
  ViewProjects = 'ViewProjects',
  ManageProjects = 'ManageProjects',
  OwnProjects = 'OwnProjects',
  ViewInvoices = 'ViewInvoices',
  ManageInvoices = 'ManageInvoices',
  ViewPayments = 'ViewPayments',
  RecordPayment = 'RecordPayment',
  ViewJobs = 'ViewJobs',
  ViewReports = 'ViewReports',
  ViewTime = 'ViewTime',
  ManageTime = 'ManageTime',
  OwnTime = 'OwnTime',
  OwnProfile = 'OwnProfile',
  ViewMembers = 'ViewMembers',
}

const { OWNER, ADMIN, MANAGER, EMPLOYEE } = MemberRole;
const OWNERS: readonly MemberRole[] = [OWNER];
const ADMINS: readonly MemberRole[] = [OWNER, ADMIN];
const MANAGERS: readonly MemberRole[] = [OWNER, ADMIN, MANAGER];
const EVERYBODY: readonly MemberRole[] = [OWNER, ADMIN, MANAGER, EMPLOYEE];

/**
 * Which roles have which permissions inside their own organization. Together with `FEATURE_GRANTS`, the only definition
 * of permissions.
 */
export const PERMISSIONS: Readonly<Record<Permission, readonly MemberRole[]>> = {
  [Permission.ManageOrganization]: OWNERS,
  [Permission.ManageSettings]: ADMINS,
  [Permission.ManageMembers]: ADMINS,
  [Permission.ViewAuditLog]: ADMINS,
  [Permission.ImportTime]: ADMINS,
  [Permission.ManageProfiles]: MANAGERS,
  [Permission.ViewMoney]: MANAGERS,
  [Permission.ViewClients]: MANAGERS,
  [Permission.ManageClients]: MANAGERS,
  [Permission.ViewProjects]: MANAGERS,
  [Permission.ManageProjects]: MANAGERS,
  [Permission.OwnProjects]: EVERYBODY,
  [Permission.ViewInvoices]: MANAGERS,
  [Permission.ManageInvoices]: MANAGERS,
  [Permission.ViewPayments]: MANAGERS,
  [Permission.RecordPayment]: MANAGERS,
  [Permission.ViewJobs]: MANAGERS,
  [Permission.ViewReports]: MANAGERS,
  [Permission.ViewTime]: MANAGERS,
  [Permission.ManageTime]: MANAGERS,
  [Permission.OwnTime]: EVERYBODY,
  [Permission.OwnProfile]: EVERYBODY,
  [Permission.ViewMembers]: EVERYBODY,
};

/** The permissions that each feature adds for an employee. Only INVOICING shows money (rates, amounts, costs). */
export const FEATURE_GRANTS: Readonly<Record<MemberFeature, readonly Permission[]>> = {
  [MemberFeature.TIME_TRACKING]: [Permission.ViewTime],
  [MemberFeature.REPORTING]: [Permission.ViewReports, Permission.ViewTime],
  [MemberFeature.INVOICING]: [
    Permission.ViewMoney,
    Permission.ViewClients,
    Permission.ViewProjects,
    Permission.ViewInvoices,
    Permission.ManageInvoices,
    Permission.ViewPayments,
    Permission.RecordPayment,
    Permission.ViewJobs,
  ],
  [MemberFeature.CLIENTS]: [Permission.ViewClients, Permission.ManageClients],
};

/** What rights are derived from: a role and, for an employee, features. */
export interface Rights {
  role: MemberRole;
  features: readonly MemberFeature[];
}

/** Whether the role or, for an employee, one of the features grants the permission. */
export function can({ role, features }: Rights, permission: Permission): boolean {
  if (PERMISSIONS[permission].includes(role)) return true;
  return role === EMPLOYEE && features.some((feature) => FEATURE_GRANTS[feature].includes(permission));
}

function joined(words: readonly string[], word: 'and' | 'or'): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}` : words.join('');
}

/** The features that grant a permission to an employee. */
export function featuresGiving(permission: Permission): MemberFeature[] {
  return Object.values(MemberFeature).filter((feature) => FEATURE_GRANTS[feature].includes(permission));
}

/** Who has a permission, in words: "OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING". */
export function holdersOf(permission: Permission): string {
  const roles = PERMISSIONS[permission];
  if (roles.includes(EMPLOYEE)) return 'every member';
  const features = featuresGiving(permission);
  const employees = features.length > 0 ? `, and an EMPLOYEE with ${joined(features, 'or')}` : '';
  return `${joined(roles, 'and')}${employees}`;
}

/** Whether one role has more rights than another. */
export function outranks(role: MemberRole, other: MemberRole): boolean {
  return EVERYBODY.indexOf(role) < EVERYBODY.indexOf(other);
}
