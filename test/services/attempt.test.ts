import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import type { Attempt } from '../../src/db/attempt';
import type { UnitOfWork } from '../../src/db/unit-of-work';
import { parseId } from '../../src/domain/ids';
import { PaymentMethod } from '../../src/domain/payment-method';
import { publishInvoice } from '../../src/services/invoices/publish-invoice';
import { recordPayment } from '../../src/services/payments/record-payment';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

let app: TestApp;
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: api, clientId } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

const codeOf = (attempt: Attempt<unknown>): ErrorCode | null => ('failure' in attempt ? attempt.failure.code : null);

async function drafts(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await makeDraft(api, { clientId })).id);
  return ids;
}

/** Publishes each of the invoices as an item of its own; `after` is the rest of an item. */
function publishEach(ids: readonly string[], after: (work: UnitOfWork, id: string) => Promise<unknown>) {
  return asSystem(app, api, async (work) => {
    const attempts: Attempt<string>[] = [];
    for (const id of ids) {
      attempts.push(
        await work.attempt(async () => {
          const uuid = await publishInvoice(work, { id });
          await after(work, id);
          return uuid;
        }),
      );
    }
    return attempts;
  });
}

interface Kept {
  id: string;
  status: string;
  events: number;
  jobs: number;
}

/** Status, events of publishing and jobs of each invoice. */
function keptOf(ids: readonly string[]): Promise<Kept[]> {
  return sqlOf<Kept>(app, api, [
    `SELECT i.id, i.status,
       (SELECT count(*) FROM events e WHERE e.subject_id = i.id AND e.type = 'invoice.published')::int AS events,
       (SELECT count(*) FROM jobs j WHERE j.payload->>'invoiceId' = i.id::text)::int AS jobs
     FROM invoices i WHERE i.id = ANY($1::uuid[]) ORDER BY i.id`,
    [ids.map(invoiceUuid)],
  ]);
}

const published = (id: string): Kept => ({ id: invoiceUuid(id), status: 'PUBLISHED', events: 1, jobs: 1 });
const asDraft = (id: string): Kept => ({ id: invoiceUuid(id), status: 'DRAFT', events: 0, jobs: 0 });

it('a refused item leaves nothing, its event and its job included, and the others stay', async () => {
  const ids = await drafts(3);
  const attempts = await publishEach(ids, async (_work, id) => {
    if (id === ids[1]) throw new BillfoldError(ErrorCode.INVALID_STATE, 'not this one');
  });
  expect(attempts.map(codeOf)).toEqual([null, ErrorCode.INVALID_STATE, null]);
  const [first, second, third] = ids as [string, string, string];
  expect(await keptOf(ids)).toEqual([published(first), asDraft(second), published(third)]);
});

it('an item that a deferred trigger refuses fails alone, in the middle of a transaction that commits', async () => {
  const ids = await drafts(3);
  const attempts = await publishEach(ids, async (work, id) => {
    // A part of this payment is neither allocated, refunded nor unapplied: a trigger finds it when the transaction commits.
    if (id === ids[1]) {
      await work.sql.query(
        `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, unapplied_minor, payment_date, method, created_at, project_ids)
         SELECT organization_id, gen_random_uuid(), client_id, currency, 100, 50, '2025-01-01', 'CASH', now(), '{}' FROM invoices WHERE id = $1`,
        [invoiceUuid(id)],
      );
    }
  });
  expect(attempts.map(codeOf)).toEqual([null, ErrorCode.INTERNAL_ERROR, null]);
  const [first, second, third] = ids as [string, string, string];
  expect(await keptOf(ids)).toEqual([published(first), asDraft(second), published(third)]);
});

it('constraints are deferred again for the next item', async () => {
  const [first, second] = (await drafts(2)) as [string, string];
  const attempts = await publishEach([first, second], async (work, id) => {
    // One statement breaks the sum and the next one mends it: only a deferred trigger takes that.
    const at = [work.organizationId, invoiceUuid(id)];
    const move = (minor: string) =>
      work.sql.query(
        `UPDATE invoices SET paid_minor = paid_minor + ${minor} WHERE organization_id = $1 AND id = $2`,
        at,
      );
    await move('1');
    await move('(-1)');
  });
  expect(attempts.map(codeOf)).toEqual([null, null]);
});

it.each(['40001', '40P01', '57014', '08006', '57P01'])('SQLSTATE %s is never an item that failed', async (code) => {
  const [id] = (await drafts(1)) as [string];
  let tries = 0;
  await unchanged(app, api, () =>
    expect(
      publishEach([id], () => {
        tries += 1;
        return Promise.reject(Object.assign(new Error('of the moment'), { code }));
      }),
    ).rejects.toThrow(),
  );
  expect(tries).toBe(code.startsWith('40') ? 4 : 1);
});

it('a fault in the code fails all', async () => {
  const [id] = (await drafts(1)) as [string];
  await unchanged(app, api, () =>
    expect(publishEach([id], () => Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault'),
  );
});

it('restores the scope that a failed item had changed', async () => {
  const stranger = await app.register();
  const [id] = (await drafts(1)) as [string];
  const own = await asSystem(app, api, async (work) => {
    const before = work.organizationId;
    const attempt = await work.attempt(async () => {
      const [row] = await sqlOf<{ id: string }>(app, stranger, ['SELECT id FROM organizations', []]);
      await work.enter({ kind: 'organization', organizationId: row?.id ?? '', userId: null });
      throw new BillfoldError(ErrorCode.INVALID_STATE, 'elsewhere');
    });
    expect(codeOf(attempt)).toBe(ErrorCode.INVALID_STATE);
    expect(work.organizationId).toBe(before);
    return work.sql.query(`SELECT 1 FROM invoices WHERE id = $1`, [invoiceUuid(id)]);
  });
  expect(own).toHaveLength(1);
});

it('a transaction attempts 50 items, and no more', async () => {
  const none = (work: UnitOfWork, count: number) =>
    Promise.all([]).then(async () => {
      for (let done = 0; done < count; done += 1) await work.attempt(() => Promise.resolve());
    });
  await asSystem(app, api, (work) => none(work, 50));
  await expect(asSystem(app, api, (work) => none(work, 51))).rejects.toThrow('at most 50');
});

it('pays what can be paid of a list, to the cent', async () => {
  const { id: payable } = await publishDraft(api, { clientId });
  const [draft] = (await drafts(1)) as [string];
  const pay = (work: UnitOfWork, invoiceId: string) =>
    work.attempt(() => recordPayment(work, { invoiceId, amount: '1.00', method: PaymentMethod.CASH }));
  const attempts = await asSystem(app, api, async (work) => [
    await pay(work, draft),
    await pay(work, payable),
    await pay(work, payable),
  ]);
  expect(attempts.map(codeOf)).toEqual([ErrorCode.INVALID_STATE, null, null]);
  const [row] = await sqlOf<{ paid: bigint }>(app, api, [
    `SELECT paid_minor AS paid FROM invoices WHERE id = $1`,
    [parseId('invoice', payable, 'id')],
  ]);
  expect(row?.paid).toBe(200n);
});
