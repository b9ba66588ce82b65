import {
  can,
  FEATURE_GRANTS,
  holdersOf,
  MemberFeature,
  MemberRole,
  outranks,
  Permission,
  PERMISSIONS,
} from '../../src/domain/permissions';

const allowed = (role: MemberRole, ...features: MemberFeature[]): Permission[] =>
  Object.values(Permission).filter((each) => can({ role, features }, each));

const OWN = [Permission.OwnProjects, Permission.OwnTime, Permission.OwnProfile, Permission.ViewMembers];

it('grants the owner everything', () => {
  expect(allowed(MemberRole.OWNER)).toEqual(Object.values(Permission));
});

it('keeps the organization itself to its owner', () => {
  const kept = Object.values(Permission).filter((each) => !can({ role: MemberRole.ADMIN, features: [] }, each));
  expect(kept).toEqual([Permission.ManageOrganization]);
});

it('grants a manager work and money, but not settings and members', () => {
  const kept = Object.values(Permission).filter((each) => !allowed(MemberRole.MANAGER).includes(each));
  expect(kept).toEqual([
    Permission.ManageOrganization,
    Permission.ManageSettings,
    Permission.ManageMembers,
    Permission.ViewAuditLog,
    Permission.ImportTime,
  ]);
});

it('grants an employee their own data, and the names of others', () => {
  expect(allowed(MemberRole.EMPLOYEE)).toEqual(OWN);
});

it('never grants a role less than the role below it', () => {
  const roles = Object.values(MemberRole);
  for (const holders of Object.values(PERMISSIONS)) expect(holders).toEqual(roles.slice(0, holders.length));
});

it.each(Object.values(MemberFeature))(
  'adds what %s grants to what is an employee’s own, and nothing else',
  (feature) => {
    expect(new Set(allowed(MemberRole.EMPLOYEE, feature))).toEqual(new Set([...OWN, ...FEATURE_GRANTS[feature]]));
  },
);

it('never grants an employee more than a manager, whatever their features', () => {
  const most = allowed(MemberRole.EMPLOYEE, ...Object.values(MemberFeature));
  expect(allowed(MemberRole.MANAGER)).toEqual(expect.arrayContaining(most));
});

it('shows money for no feature except INVOICING', () => {
  const shown = Object.values(MemberFeature).filter((each) => FEATURE_GRANTS[each].includes(Permission.ViewMoney));
  expect(shown).toEqual([MemberFeature.INVOICING]);
  const withMoney = [
    Permission.ViewInvoices,
    Permission.ManageInvoices,
    Permission.ViewPayments,
    Permission.RecordPayment,
  ];
  for (const feature of Object.values(MemberFeature).filter((each) => each !== MemberFeature.INVOICING))
    expect(FEATURE_GRANTS[feature].filter((each) => withMoney.includes(each))).toEqual([]);
});

it('counts features for employees only', () => {
  expect(allowed(MemberRole.MANAGER, MemberFeature.INVOICING)).toEqual(allowed(MemberRole.MANAGER));
});

it('knows who is above whom', () => {
  const roles = Object.values(MemberRole);
  const above = roles.flatMap((role, at) => roles.filter((other) => outranks(role, other)).map((other) => [at, other]));
  expect(above.map(([, other]) => other)).toEqual(['ADMIN', 'MANAGER', 'EMPLOYEE', 'MANAGER', 'EMPLOYEE', 'EMPLOYEE']);
});

it.each([
  [Permission.ManageOrganization, 'OWNER'],
  [Permission.ManageSettings, 'OWNER and ADMIN'],
  [Permission.ManageProjects, 'OWNER, ADMIN and MANAGER'],
  [Permission.ViewInvoices, 'OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING'],
  [Permission.ViewClients, 'OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING or CLIENTS'],
  [Permission.ViewMembers, 'every member'],
])('tells who has %s', (permission, holders) => {
  expect(holdersOf(permission)).toBe(holders);
});
