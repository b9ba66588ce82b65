import type { ExplorerExample } from './explorer-example';

const makeRecurring: ExplorerExample = {
  title: '17 Bill it every month',
  query: `# A retainer, on the last day of each month. It belongs to the client of the first tabs.
mutation BillItEveryMonth($input: CreateRecurringInvoiceInput!) {
  createRecurringInvoice(input: $input) {
    id
    state
    recurringConfig {
      frequency
      startDate
      nextInvoiceDate
    }
    total {
      formatted(locale: "en-US")
    }
  }
}
`,
  variables: {
    input: {
      clientId: '{{clientId}}',
      lines: [{ description: 'Retainer, {month} {year}', quantity: '1', rate: '5000.00' }],
      recurringConfig: { frequency: 'MONTHLY', startDate: '2099-01-31', generateDaysBefore: 3 },
    },
  },
  keeps: { recurringInvoiceId: 'createRecurringInvoice.id' },
};

const moveIt: ExplorerExample = {
  title: '18 Move it',
  query: `# Another day, every quarter: its invoices are counted from there. An hourly job creates those that are due.
mutation MoveIt($input: UpdateRecurringInvoiceInput!) {
  updateRecurringInvoice(input: $input) {
    version
    recurringConfig {
      frequency
      nextInvoiceDate
    }
    warnings {
      message
    }
    invoices {
      nodes {
        number
        status
      }
    }
  }
}
`,
  variables: {
    input: { id: '{{recurringInvoiceId}}', recurringConfig: { frequency: 'QUARTERLY', startDate: '2099-02-28' } },
  },
  keeps: {},
};

/** An invoice that recurs. */
export const RECURRING_EXAMPLES: readonly ExplorerExample[] = [makeRecurring, moveIt];
