import {
  ApproveExpensesDocument,
  CreateExpenseDocument,
  CreateInvoiceDocument,
  SubmitExpensesDocument,
} from '../support/generated/operations';
import type { Agency } from './quarter-agency';

/** Eve spends money on the website, and Emil on the shop; what the clients are charged for it is fixed by approval. */
export async function playExpenses(agency: Agency): Promise<void> {
  const { ada, max, eve, emil } = agency.people;
  const { website, shop } = agency.works;
  const charged = [
    // (119.00 - 19.00) x 1.10.
    [{ projectId: website, amount: '119.00', taxAmount: '19.00', markupRate: '0.1' }, '110.00'],
    // 50.00 euros x 1.0825 x 1.10 = 59.5375.
    [{ projectId: website, amount: '50', currency: 'EUR', exchangeRate: '1.0825', markupRate: '0.1' }, '59.54'],
    // Tax that nobody gets back stays in: 53.55 x 1.05 = 56.2275.
    [{ projectId: shop, amount: '53.55', taxAmount: '8.55', taxDeductible: false, markupRate: '0.05' }, '56.23'],
    // Passed on as it was paid.
    [{ projectId: shop, amount: '33.33', taxAmount: '5.32', disbursement: true }, '33.33'],
  ] as const;
  const made: string[] = [];
  for (const [fields, amount] of charged) {
    const { userId } = fields.projectId === website ? eve : emil;
    const input = { ...fields, userId, category: 'Travel', date: '2025-03-10' };
    const { createExpense } = await max.api.ok(CreateExpenseDocument, { input });
    expect(createExpense.billedAmount?.amount).toBe(amount);
    made.push(createExpense.id);
  }
  await max.api.ok(SubmitExpensesDocument, { input: { ids: made } });
  const { approveExpenses } = await max.api.ok(ApproveExpensesDocument, { input: { ids: made } });
  expect(approveExpenses.failed).toEqual([]);
  expect(approveExpenses.successful.map(({ billedAmount }) => billedAmount?.amount)).toEqual(
    charged.map(([, amount]) => amount),
  );
  const sums = [];
  for (const [client, expenseIds, taxRate] of [
    ['acme', made.slice(0, 2), '0.08'],
    ['muster', made.slice(2), '0.19'],
  ] as const) {
    const input = { clientId: agency.clients[client], expenseIds, taxRate };
    const { subtotal, tax, total } = (await ada.api.ok(CreateInvoiceDocument, { input })).createInvoice;
    sums.push([subtotal, tax, total].map(({ amount }) => amount));
    expect((await ada.api.refused(CreateInvoiceDocument, { input })).code).toBe('INVALID_STATE');
  }
  // 110.00 + 59.54, and 8 percent of it are 13.5632; 56.23 + 33.33, and 19 percent of the 56.23 alone are 10.6837.
  expect(sums).toEqual([
    ['169.54', '13.56', '183.10'],
    ['89.56', '10.68', '100.24'],
  ]);
}
