import { ApiClient, TEST_PASSWORD, type TestApp } from './api';
import { LoginDocument } from './generated/operations';
import { claimsOf, sqlOf } from './invoices';

/** Settings of an organization that no operation changes yet, by their columns. */
export async function setOrganization(
  app: TestApp,
  api: ApiClient,
  columns: Partial<
    Record<'number_pattern' | 'number_assignment' | 'tax_calculation' | 'default_tax_rate' | 'credit_document', string>
  >,
): Promise<void> {
  const names = Object.keys(columns).map((name, at) => `${name} = $${at + 2}`);
  await sqlOf(app, api, [
    `UPDATE organizations SET ${names.join(', ')} WHERE id = $1`,
    [claimsOf(api).org, ...Object.values(columns)],
  ]);
}

/** Takes the month's limit away from a member's organization. */
export async function liftLimit(app: TestApp, api: ApiClient): Promise<void> {
  await sqlOf(app, api, [
    `UPDATE subscriptions SET invoices_limit = NULL WHERE organization_id = $1`,
    [claimsOf(api).org],
  ]);
}

/** A new session for somebody whose token has run out on a moved clock. */
export async function loginAgain(app: TestApp, email: string): Promise<ApiClient> {
  const { login } = await app.anonymous.ok(LoginDocument, { input: { email, password: TEST_PASSWORD } });
  return new ApiClient(app.url, login.accessToken);
}
