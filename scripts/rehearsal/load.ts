import { setTimeout as sleep } from 'node:timers/promises';

/** What a rehearsal asks of servers. Public ids. */
export interface Asked {
  accessToken: string;
  /** Invoices to read. */
  readable: string[];
  /** Invoices with a balance: each is paid 1.00 once. */
  payable: string[];
}

/** What became of the requests of one kind to one server. */
export interface Tally {
  requests: number;
  /** What went wrong, in words. */
  errors: string[];
  longestMs: number;
}

const LIST = `query { invoices(first: 20, filter: { status: [SENT, OVERDUE] }) {
  totalCount edges { node { id number status client { name } total { amount } remainingBalance { amount } } } } }`;
const ONE = `query($id: ID!) { invoice(id: $id) { id status total { amount } totalPaid { amount }
  lines { description amount { amount } } } }`;
const PAY = `mutation($input: RecordPaymentInput!) { recordPayment(input: $input) {
  payment { id } invoice { id status remainingBalance { amount } } } }`;
const PAUSE_MS = 10;
const TOO_LONG_MS = 30_000;

/** The reference of the payments that a rehearsal records. */
export const REFERENCE = 'rehearsal';

/** Asks a server again and again, in three loops at once, until it is stopped. */
export class Load {
  readonly tallies = new Map<string, Tally>();
  private isOver = false;
  private readonly loops: Promise<void>[];

  constructor(
    private readonly port: number,
    private readonly asked: Asked,
  ) {
    const { readable, payable } = asked;
    this.loops = [
      this.loop('list', () => this.send(LIST, {})),
      this.loop('read', (turn) => this.send(ONE, { id: readable[turn % readable.length] })),
      this.loop('pay', () => {
        const invoiceId = payable.pop();
        if (!invoiceId) throw new Error('there is no invoice left to be paid');
        return this.send(PAY, { input: { invoiceId, amount: '1.00', reference: REFERENCE } });
      }),
    ];
  }

  /** Ends the loops, each after its request. */
  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.loops);
  }

  private async loop(kind: string, ask: (turn: number) => Promise<void>): Promise<void> {
    const tally: Tally = { requests: 0, errors: [], longestMs: 0 };
    this.tallies.set(kind, tally);
    for (; !this.isOver; tally.requests += 1) {
      const began = performance.now();
      try {
        await ask(tally.requests);
      } catch (error) {
        tally.errors.push(error instanceof Error ? error.message : String(error));
      }
      tally.longestMs = Math.max(tally.longestMs, performance.now() - began);
      await sleep(PAUSE_MS);
    }
  }

  private async send(query: string, variables: object): Promise<void> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.asked.accessToken}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TOO_LONG_MS),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors || !data) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
  }
}
