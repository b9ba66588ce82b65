import { idOf } from '../src/domain/ids';
import type { HttpRequest } from './load';
import type { Samples } from './seed';

/** One measured call: how it is asked of ours and of the LIMIT, and the most that ours may cost as a multiple. */
export interface Scenario {
  name: string;
  goal: number;
  ours: (n: number) => HttpRequest;
  limit: (n: number) => HttpRequest;
}

const LIST = `query InvoiceList($status: InvoiceStatus!) {
  invoices(first: 20, filter: { status: [$status] }) {
    nodes {
      id number status issueDate dueDate
      total { amount currency } totalPaid { amount currency } remainingBalance { amount currency }
      client { id name }
      lines { description quantity rate amount { amount } }
      payments { id amount { amount } paymentDate }
    }
  }
}`;

const ONE = `query OneInvoice($id: ID!) {
  invoice(id: $id) {
    id number status clientName issueDate dueDate paymentTerms currency
    subtotal { amount currency } discount { amount currency } tax { amount currency }
    total { amount currency } totalPaid { amount currency } remainingBalance { amount currency }
    notes clientNotes publishedAt sentAt viewedAt paidAt version createdAt updatedAt
    client { id name company email phone address { street city postalCode country } }
    lines { id position type description quantity rate amount { amount currency } taxable }
    taxes { name rate base { amount currency } amount { amount currency } }
    payments { id amount { amount currency } paymentDate method status reference }
    activity { id type at }
  }
}`;

const PAY = `mutation Pay($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    payment { id amount { amount currency } }
    invoice { id status remainingBalance { amount currency } }
  }
}`;

/** The three calls on these rows; `n` counts the requests, so that they go round the samples. */
export function scenariosFor(samples: Samples, token: string): Scenario[] {
  const { organizationId, readable, payable } = samples;
  const at = (ids: string[], n: number): string => ids[n % ids.length] as string;
  const limitHeaders = { 'x-organization-id': organizationId };
  const graphql = (query: string, variables: object): HttpRequest => ({
    method: 'POST',
    path: '/graphql',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return [
    {
      name: 'invoice list',
      goal: 8.4,
      ours: () => graphql(LIST, { status: 'PAID' }),
      limit: () => ({ method: 'GET', path: '/invoices?status=PAID', headers: limitHeaders }),
    },
    {
      name: 'one invoice',
      goal: 4.8,
      ours: (n) => graphql(ONE, { id: idOf('invoice', at(readable, n)) }),
      limit: (n) => ({ method: 'GET', path: `/invoices/${at(readable, n)}`, headers: limitHeaders }),
    },
    {
      name: 'record a payment',
      goal: 3.0,
      ours: (n) =>
        graphql(PAY, { input: { invoiceId: idOf('invoice', at(payable, n)), amount: '0.01', reference: 'bench' } }),
      limit: (n) => ({
        method: 'POST',
        path: '/payments',
        headers: { ...limitHeaders, 'content-type': 'application/json' },
        body: JSON.stringify({ invoiceId: at(payable, n), amountMinor: 1, reference: 'bench' }),
      }),
    },
  ];
}
