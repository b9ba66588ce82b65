/**
 * What must not compile. `npm run typecheck` holds it: an `@ts-expect-error` under which there is no error is one itself. Each
 * definition is right but for the line below its mark.
 */
import { defineView } from '../../src/reads/define-view';
import { cases, column, instant, money, presence } from '../../src/reads/column-kinds';
import { elsewhere } from '../../src/reads/field-kinds';
import { many, one, sums } from '../../src/reads/relation-kinds';
import { by, equals, idIs } from '../../src/reads/filter-kinds';
import { readOne } from '../../src/reads/read-view';
import { clientView } from '../../src/reads/client';
import type { Query } from '../../src/db/database';
import type { Client } from '../../src/schema/types/client';
import type { Money } from '../../src/schema/types/money';

interface Row {
  id: string;
  organizationId: string;
  title: string;
  note: string | null;
  clientId: string;
  parentId: string | null;
  totalMinor: bigint;
  paidMinor: bigint;
  feeMinor: bigint | null;
  currency: string;
  archivedAt: Date | null;
  createdAt: Date;
  stage: 'ON' | 'OFF';
}

interface Api {
  title: string;
  note: string | null;
}

const base = { noun: 'client', type: 'Thing', table: 'things', tenancy: 'BY_POLICY' } as const;
const api = { title: column('title'), note: column('note') };

/** What compiles, so that what does not is refused for its own sake. */
export const whole = defineView<Api, Row, { title?: string | null }, 'TITLE'>()({
  ...base,
  fields: api,
  list: {
    filters: { title: equals('title') },
    sorts: { TITLE: by('title', 'text') },
    usualSort: { field: 'TITLE', direction: 'ASC' },
    usualPage: 10,
  },
});

// A field of the API that nobody reads.
// @ts-expect-error -- `note` is missing
defineView<Api, Row>()({ ...base, fields: { title: column('title') } });

// A field that the API has not.
// @ts-expect-error -- there is no `subtitle`
defineView<Api, Row>()({ ...base, fields: { ...api, subtitle: column('title') } });

// A misspelt column.
// @ts-expect-error -- the entity has no `tittle`
defineView<Api, Row>()({ ...base, fields: { ...api, title: column('tittle') } });
// @ts-expect-error -- nor `updatedAt`
defineView<{ at: string }, Row>()({ ...base, fields: { at: instant('updatedAt') } });
// @ts-expect-error -- nor `subMinor`
defineView<{ sum: Money }, Row>()({ ...base, fields: { sum: money(['total', '-sub']) } });

// A column that can be null under a field that cannot.
// @ts-expect-error -- `note` can be null
defineView<Api, Row>()({ ...base, fields: { ...api, title: column('note') } });
// @ts-expect-error -- `archivedAt` can be null
defineView<{ at: string }, Row>()({ ...base, fields: { at: instant('archivedAt') } });
// @ts-expect-error -- `feeMinor` can be null
defineView<{ fee: Money }, Row>()({ ...base, fields: { fee: money('fee') } });
// @ts-expect-error -- `parentId` can be null
defineView<{ parent: Client }, Row>()({ ...base, fields: { parent: one('client', { by: 'parentId' }) } });
/** Where something stands in for null, it may be. */
export const otherwise = defineView<Api, Row>()({
  ...base,
  fields: { ...api, title: column('note', { otherwise: '' }) },
});

// A column of another type than the field.
// @ts-expect-error -- `totalMinor` is no text
defineView<Api, Row>()({ ...base, fields: { ...api, title: column('totalMinor') } });
// @ts-expect-error -- `title` is no instant
defineView<{ at: string }, Row>()({ ...base, fields: { at: instant('title') } });
// @ts-expect-error -- `createdAt` is always there
defineView<{ isArchived: boolean }, Row>()({ ...base, fields: { isArchived: presence('createdAt') } });
// @ts-expect-error -- `title` is any text
defineView<{ stage: 'ON' | 'OFF' }, Row>()({ ...base, fields: { stage: column('title') } });
// @ts-expect-error -- there is no value `GONE`
defineView<{ stage: 'ON' | 'OFF' }, Row>()({ ...base, fields: { stage: cases([['paidMinor', 0, 'GONE']], 'ON') } });

// Relations.
// @ts-expect-error -- there is no such noun
one('customer', { by: 'clientId' });
// @ts-expect-error -- an invoice is no client
defineView<{ client: Client }, Row>()({ ...base, fields: { client: one('invoice', { by: 'clientId' }) } });
// @ts-expect-error -- the entity has no such column
defineView<{ client: Client }, Row>()({ ...base, fields: { client: one('client', { by: 'customerId' }) } });
// @ts-expect-error -- invoices have no `customerId`
many('invoice', { by: 'customerId', order: ['id'] });
// @ts-expect-error -- nor are they sorted by what they have not
many('invoice', { by: 'clientId', order: ['name'] });
// @ts-expect-error -- nor chosen by it
many('invoice', { by: 'clientId', where: { archivedAt: null }, order: ['id'] });
// @ts-expect-error -- there is no status `GONE`
sums('invoice', { by: 'clientId', of: ['total'], where: { status: 'GONE' } });
// @ts-expect-error -- nor an amount `gross`
sums('invoice', { by: 'clientId', of: ['gross'], where: {} });

// What a resolver gives is read from columns that are there.
// @ts-expect-error -- the entity has no `owner`
defineView<Api, Row>()({ ...base, fields: { ...api, note: elsewhere(column('owner')) } });

const list = {
  sorts: { TITLE: by('title', 'text') },
  usualSort: { field: 'TITLE', direction: 'ASC' },
  usualPage: 10,
} as const;

// Filters and orders.
defineView<Api, Row, { title?: string; note?: string }, 'TITLE'>()({
  ...base,
  fields: api,
  // @ts-expect-error -- the filter's `note` is missing
  list: { ...list, filters: { title: equals('title') } },
});
defineView<Api, Row, { clientId?: string }, 'TITLE'>()({
  ...base,
  fields: api,
  // @ts-expect-error -- the entity has no `customerId`
  list: { ...list, filters: { clientId: idIs('client', 'customerId') } },
});
defineView<Api, Row, object, 'TITLE' | 'NOTE'>()({
  ...base,
  fields: api,
  // @ts-expect-error -- the order `NOTE` is missing
  list: { ...list, filters: {} },
});

/** What is read has the type of the API. */
export async function typed(sql: Query): Promise<string | undefined> {
  const client = await readOne(sql, clientView, { id: '', selection: {} });
  // @ts-expect-error -- clients have no `title`
  void client?.title;
  return client?.name;
}
