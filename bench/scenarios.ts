import { idOf } from '../src/domain/ids';
import type { HttpRequest } from './load';
import type { Sample } from './seed';

/**
 * The most that ours may cost, as a multiple of LIMIT; the least that it has to do in a second; or how long of a hundred
 * events 99 may wait for their numbers at most.
 */
export type Goal = { server: number; postgres: number } | { perSecond: number } | { lagMs: number };

const LAG = { lagMs: 100 };

/** One measured call. Every server is asked the same in the same form; LIMIT and Mercurius have UUIDs in place of our ids. */
export interface Scenario {
  name: string;
  goals: readonly Goal[];
  /** Whether LIMIT and Mercurius answer it too. */
  hasPeers: boolean;
  /** The `n`th request; they go round organizations and rows. */
  request(samples: readonly Sample[], ids: 'ours' | 'plain', n: number): HttpRequest;
}

const MONEY = '{ amount currency }';

const LIST = `query InvoiceList($status: InvoiceStatus!) {
  invoices(first: 20, filter: { status: [$status] }) {
    nodes {
      id number status issueDate dueDate total ${MONEY} totalPaid ${MONEY} remainingBalance ${MONEY}
      client { id name }
      lines { description quantity rate amount { amount } }
      payments { nodes { id amount { amount } paymentDate } }
    }
  }
}`;

const TIME = `query TimeList($first: Int!) {
  timeEntries(first: $first) {
    nodes {
      id date durationMinutes description billable status rate amount ${MONEY}
      project { id name } client { id name } user { id name }
    }
  }
}`;

const ONE = `query OneInvoice($id: ID!) {
  invoice(id: $id) {
    id number status clientName issueDate dueDate paymentTerms currency subtotal ${MONEY} discount ${MONEY} tax ${MONEY}
    total ${MONEY} totalPaid ${MONEY} remainingBalance ${MONEY}
    notes clientNotes publishedAt sentAt viewedAt paidAt version createdAt updatedAt
    client { id name company email phone address { street city postalCode country } }
    lines { id position type description quantity rate amount ${MONEY} taxable }
    taxes { name rate base ${MONEY} amount ${MONEY} }
    payments { nodes { id amount ${MONEY} paymentDate method status reference } }
    activity { nodes { id type at } }
  }
}`;

const PAY = `mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    payment { id amount ${MONEY} }
    invoice { id status remainingBalance ${MONEY} }
  }
}`;

const CREATE = `mutation CreateInvoice($input: CreateInvoiceInput!) {
  createInvoice(input: $input) { id number status total ${MONEY} lines { description amount { amount } } }
}`;

const LINES = [
  { type: 'TIME', description: 'Design and development', quantity: '12.5', rate: '125' },
  { type: 'FIXED', description: 'Project set-up', quantity: '1', rate: '640' },
  { type: 'EXPENSE', description: 'Licence, per seat', quantity: '3', rate: '99' },
];

const at = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

interface Operation {
  operationName: string;
  query: string;
  variables: object;
}

function post(token: string, operation: Operation): HttpRequest {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  };
}

const invoiceId = (ids: 'ours' | 'plain', uuid: string): string => (ids === 'ours' ? idOf('invoice', uuid) : uuid);

/** A payment of one cent, in the organization of `sample`. */
function payment(sample: Sample, ids: 'ours' | 'plain', row: number): HttpRequest {
  const input = {
    invoiceId: invoiceId(ids, at(sample.payable, row)),
    amount: '0.01',
    method: 'BANK_TRANSFER',
    reference: `Transfer ${row}`,
  };
  return post(sample.token, { operationName: 'RecordPayment', query: PAY, variables: { input } });
}

const rowOf = (samples: readonly Sample[], n: number): number => Math.floor(n / samples.length);

/** In this order: what is read is not what is written. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'invoice list',
    goals: [{ server: 1.6, postgres: 1.5 }],
    hasPeers: true,
    request: (samples, _ids, n) =>
      post(at(samples, n).token, { operationName: 'InvoiceList', query: LIST, variables: { status: 'PAID' } }),
  },
  {
    name: 'time entries',
    goals: [{ server: 4, postgres: 4 }],
    hasPeers: true,
    request: (samples, _ids, n) =>
      post(at(samples, n).token, { operationName: 'TimeList', query: TIME, variables: { first: 50 } }),
  },
  {
    name: 'one invoice',
    goals: [{ server: 2, postgres: 1.5 }],
    hasPeers: true,
    request: (samples, ids, n) => {
      const sample = at(samples, n);
      return post(sample.token, {
        operationName: 'OneInvoice',
        query: ONE,
        variables: { id: invoiceId(ids, at(sample.readable, rowOf(samples, n))) },
      });
    },
  },
  {
    name: 'record a payment',
    goals: [{ server: 4, postgres: 6 }, LAG],
    hasPeers: true,
    request: (samples, ids, n) => payment(at(samples, n), ids, rowOf(samples, n)),
  },
  {
    name: 'payments in one organization',
    goals: [{ server: 4, postgres: 6 }, { perSecond: 300 }, LAG],
    hasPeers: true,
    request: (samples, ids, n) => payment(at(samples, 0), ids, n),
  },
  {
    name: 'create invoices in one organization',
    goals: [{ perSecond: 280 }, LAG],
    hasPeers: false,
    request: (samples) => {
      const { token, client } = at(samples, 0);
      const input = { clientId: idOf('client', client), lines: LINES, taxes: [{ name: 'Sales tax', rate: '0.08' }] };
      return post(token, { operationName: 'CreateInvoice', query: CREATE, variables: { input } });
    },
  },
];
