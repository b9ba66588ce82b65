import type { MemberFeature } from '../../src/domain/permissions';
import { createAdministrator, prepareAdministrator } from '../../src/services/admin/create-administrator';
import { ApiClient, TEST_PASSWORD, type TestApp } from './api';
import { AdminLoginDocument, type MemberRole } from './generated/operations';
import { claimsOf, sqlOf } from './invoices';
import { newEmail } from './team';

/** Registers somebody who has this role in an organization of their own, and as an employee these features. */
export async function registerAs(
  app: TestApp,
  { role = 'EMPLOYEE', features = [] }: { role?: MemberRole; features?: readonly MemberFeature[] },
): Promise<ApiClient> {
  const api = await app.register();
  await sqlOf(app, api, [
    `UPDATE members SET role = $1, features = $2 WHERE user_id = $3`,
    [role, features, claimsOf(api).sub],
  ]);
  return api;
}

/** Makes an administrator of the platform, and logs them in to the administration. */
export async function registerAdministrator(app: TestApp, email = newEmail()): Promise<ApiClient> {
  const administrator = await prepareAdministrator({ email, name: 'Pat Platform', password: TEST_PASSWORD });
  await app.app.services.unitOfWork.run({ kind: 'anonymous' }, (work) => createAdministrator(work, administrator));
  const { adminLogin } = await app.anonymous.ok(AdminLoginDocument, { input: { email, password: TEST_PASSWORD } });
  return new ApiClient(app.url, adminLogin.accessToken);
}
