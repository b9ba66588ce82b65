import { can, MemberRole, Permission, PERMISSIONS } from '../../src/domain/permissions';

const allowed = (role: MemberRole): Permission[] => Object.values(Permission).filter((each) => can(role, each));

it('gives the owner everything', () => {
  expect(allowed(MemberRole.OWNER)).toEqual(Object.values(Permission));
});

it('keeps the organization itself to its owner', () => {
  const kept = Object.values(Permission).filter((each) => !can(MemberRole.ADMIN, each));
  expect(kept).toEqual([Permission.ManageOrganization]);
});

it('gives a manager the work and the money, not the settings and the people', () => {
  expect(allowed(MemberRole.MANAGER).sort()).toEqual(
    [
      Permission.ViewClients,
      Permission.ManageClients,
      Permission.ViewInvoices,
      Permission.ManageInvoices,
      Permission.ViewPayments,
      Permission.RecordPayment,
      Permission.ViewJobs,
      Permission.ManageTime,
      Permission.OwnTime,
      Permission.OwnProfile,
    ].sort(),
  );
});

it('gives an employee what is their own', () => {
  expect(allowed(MemberRole.EMPLOYEE)).toEqual([Permission.OwnTime, Permission.OwnProfile]);
});

it('never gives a role less than the role below it', () => {
  const roles = Object.values(MemberRole);
  for (const holders of Object.values(PERMISSIONS)) expect(holders).toEqual(roles.slice(0, holders.length));
});
