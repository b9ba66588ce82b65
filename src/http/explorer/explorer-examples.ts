import { DEMO_LOGIN } from '../../demo/demo-login';
import { ESTIMATE_EXAMPLES } from './explorer-estimate-examples';
import type { ExplorerExample } from './explorer-example';
import { IMPORT_EXAMPLES } from './explorer-import-examples';
import { RECURRING_EXAMPLES } from './explorer-recurring-examples';
import { TIME_EXAMPLES } from './explorer-time-examples';

/** The first tab where there is no demo organization. */
const logIn: ExplorerExample = {
  title: '1 Log in',
  query: `# Press Send Request. The token of the answer goes into the header of every tab by itself.
mutation LogIn($input: LoginInput!) {
  login(input: $input) {
    accessToken
    expiresIn
    user {
      id
      name
      email
    }
  }
}
`,
  variables: { input: { ...DEMO_LOGIN } },
  keeps: { token: 'login.accessToken' },
  isPublic: true,
};

/** What the first tab sends before its own request: a login as the demo user, for the token of all tabs. */
export const explorerLogin = {
  query: 'mutation LogIn($input: LoginInput!) { login(input: $input) { accessToken expiresIn } }',
  variables: { input: { ...DEMO_LOGIN } },
};

const lookAround: ExplorerExample = {
  title: '1 Look around',
  query: `# Press Send Request. The explorer logs in as ${DEMO_LOGIN.email} by itself. To be somebody else, change
# the Authorization header of a tab (Headers, on the left).
query LookAround {
  me {
    user {
      name
      email
    }
    organization {
      name
    }
  }
  invoices(first: 5) {
    totalCount
    nodes {
      number
      status
      clientName
      total {
        formatted(locale: "en-US")
      }
    }
  }
}
`,
  variables: {},
  keeps: {},
  logsIn: true,
};

const addClient: ExplorerExample = {
  title: '2 Create a client',
  query: `mutation AddClient($input: CreateClientInput!) {
  createClient(input: $input) {
    id
    name
    email
  }
}
`,
  variables: { input: { name: 'Acme Studio', email: 'accounts@acme.example', currency: 'USD' } },
  keeps: { clientId: 'createClient.id' },
};

const makeInvoice: ExplorerExample = {
  title: '3 Create an invoice',
  query: `mutation MakeInvoice($input: CreateInvoiceInput!) {
  createInvoice(input: $input) {
    id
    number
    status
    total {
      formatted(locale: "en-US")
    }
  }
}
`,
  variables: {
    input: {
      clientId: '{{clientId}}',
      taxRate: '0.08',
      lines: [
        { description: 'Design of the new site', quantity: '12.5', rate: '96.00' },
        { description: 'Hosting for a year', quantity: '1', rate: '180.00' },
      ],
    },
  },
  keeps: { invoiceId: 'createInvoice.id' },
};

const sendIt: ExplorerExample = {
  title: '4 Send it',
  query: `# Sends it with the PDF attached. In development the mail goes to the mailbox page.
mutation SendIt($input: SendInvoiceInput!) {
  sendInvoice(input: $input) {
    invoice {
      id
      number
      status
    }
    jobs {
      id
      status
    }
  }
}
`,
  variables: { input: { id: '{{invoiceId}}', message: 'Thank you for your business.' } },
  keeps: { jobId: 'sendInvoice.jobs.0.id' },
};

const watchIt: ExplorerExample = {
  title: '5 Watch it',
  query: `subscription WatchIt($id: ID!) {
  jobProgress(id: $id) {
    id
    status
    percent
  }
}
`,
  variables: { id: '{{jobId}}' },
  keeps: {},
};

const getPaid: ExplorerExample = {
  title: '6 Get paid',
  query: `mutation GetPaid($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    payment {
      id
      amount {
        formatted(locale: "en-US")
      }
    }
    invoice {
      number
      status
      remainingBalance {
        formatted(locale: "en-US")
      }
    }
  }
}
`,
  variables: { input: { invoiceId: '{{invoiceId}}', amount: '500.00', method: 'BANK_TRANSFER' } },
  keeps: {},
};

/**
 * The main workflows as the tabs of the explorer: an invoice by hand, time to an invoice, a file of time, an estimate, an
 * invoice that recurs. They begin with the
 * demo organization's data if there is one, otherwise with a login. Each is a valid operation of the schema.
 */
export function explorerExamples({ hasDemo }: { hasDemo: boolean }): readonly ExplorerExample[] {
  const byHand = [addClient, makeInvoice, sendIt, watchIt, getPaid];
  return [
    hasDemo ? lookAround : logIn,
    ...byHand,
    ...TIME_EXAMPLES,
    ...IMPORT_EXAMPLES,
    ...ESTIMATE_EXAMPLES,
    ...RECURRING_EXAMPLES,
  ];
}
