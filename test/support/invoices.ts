import { parseId } from '../../src/domain/ids';
import { MemberRole } from '../../src/domain/permissions';
import type { Answer, ApiClient, TestApp } from './api';
import {
  CreateClientDocument,
  type CreateClientInput,
  CreateInvoiceDocument,
  type CreateInvoiceInput,
  type InvoicePartsFragment,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  type RecordPaymentInput,
} from './generated/operations';

/** Adds a client, named Acme where no name is given, and gives its id. */
export async function addClient(api: ApiClient, fields: Partial<CreateClientInput> = {}): Promise<string> {
  const input = { name: 'Acme', email: 'accounts@acme.example', ...fields };
  return (await api.ok(CreateClientDocument, { input })).createClient.id;
}

/** Makes a draft over 100.00 for a new client, unless the fields say otherwise. */
export async function makeDraft(
  api: ApiClient,
  fields: Partial<CreateInvoiceInput> = {},
): Promise<InvoicePartsFragment> {
  const clientId = fields.clientId ?? (await addClient(api));
  const lines = [{ description: 'Work', quantity: '1', rate: '100.00' }];
  return (await api.ok(CreateInvoiceDocument, { input: { lines, ...fields, clientId } })).createInvoice;
}

/** Makes a draft as `makeDraft` does, and publishes it. */
export async function publishDraft(
  api: ApiClient,
  fields: Partial<CreateInvoiceInput> = {},
): Promise<InvoicePartsFragment> {
  const { id } = await makeDraft(api, fields);
  return (await api.ok(PublishInvoiceDocument, { id })).publishInvoice;
}

/** Records a payment of an invoice, and gives its id. */
export async function recordPayment(api: ApiClient, input: RecordPaymentInput): Promise<string> {
  return (await api.ok(RecordPaymentDocument, { input })).recordPayment.payment.id;
}

/** The code of the first error of each answer, or `ok`, in the order of their letters. */
export function codesOf(answers: readonly Answer<unknown>[]): string[] {
  return answers.map(({ errors }) => errors[0]?.extensions.code ?? 'ok').sort();
}

/** The ids in a member's access token, as UUIDs. */
export function claimsOf(api: ApiClient): { sub: string; org: string; sid: string } {
  const [, payload = ''] = (api.token ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string; org: string; sid: string };
}

/** Runs one statement as the application with the rows of the member's organization in sight. */
export function sqlOf<Row extends object>(
  app: TestApp,
  api: ApiClient,
  [text, values = []]: [string, unknown[]?],
): Promise<Row[]> {
  const { org, sub } = claimsOf(api);
  const scope = { kind: 'organization', organizationId: org, userId: sub } as const;
  return app.app.services.database.transaction(scope, (sql) => sql.query<Row>(text, values));
}

/** Registers somebody whose place in their organization is the lowest one. */
export async function registerEmployee(app: TestApp): Promise<ApiClient> {
  const api = await app.register();
  await sqlOf(app, api, [`UPDATE members SET role = $1 WHERE user_id = $2`, [MemberRole.EMPLOYEE, claimsOf(api).sub]]);
  return api;
}

/** The UUID in a public id of an invoice. */
export function invoiceUuid(id: string): string {
  return parseId('invoice', id, 'id');
}
