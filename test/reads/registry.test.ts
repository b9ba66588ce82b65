import { getNamedType, type GraphQLField, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';
import { DataSource, type EntityMetadata } from 'typeorm';
import { dataSourceOptions } from '../../src/db/data-source-options';
import { snakeCase } from '../../src/domain/snake-case';
import type { View } from '../../src/reads/define-view';
import type { Field } from '../../src/reads/field-kinds';
import type { Filter } from '../../src/reads/filter-kinds';
import type { RowName } from '../../src/reads/nouns';
import type { ManyField } from '../../src/reads/relation-kinds';
import { type Table, TABLES, VIEWS } from '../../src/reads/registry';
import { apiSchema } from '../../src/resolvers/build-schema';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource(dataSourceOptions({ url: database.ownerUrl, poolSize: 1 })).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const views: readonly View[] = Object.values(VIEWS);
const schema = apiSchema();

/** A property of an entity that a definition names, and the types of column that it can be read from; any where null. */
interface Named {
  row: RowName | View;
  property: string;
  types: readonly string[] | null;
}

const TEXT = ['text', 'char', 'date'];
const SORT_TYPES = { text: TEXT, date: ['date'], timestamptz: ['timestamptz'], bigint: ['bigint'], uuid: ['uuid'] };
const PLAIN = [...TEXT, 'int', 'bigint', 'boolean', 'jsonb', 'uuid'];

function namedIn(row: RowName | View, field: Field): Named[] {
  const own = (property: string, types: Named['types'] = null): Named => ({ row, property, types });
  const of = (other: RowName, properties: readonly string[]): Named[] =>
    properties.map((property) => ({ row: other, property, types: null }));
  const ledBy = (other: RowName, by: ManyField['by']): Named[] =>
    typeof by === 'string' ? of(other, [by]) : by.flatMap((step) => of(step.row, [step.by, step.to]));
  const minor = (other: RowName | View, terms: readonly string[]): Named[] =>
    terms.map((term) => ({ row: other, property: `${term.replace('-', '')}Minor`, types: ['bigint'] }));
  switch (field.kind) {
    case 'column':
      return [own(field.column, PLAIN)];
    case 'taxes':
      return [own(field.column, ['jsonb'])];
    case 'id':
    case 'ids':
      return [own(field.column, ['uuid'])];
    case 'personal':
      return [own(field.column, TEXT), own(field.owner, ['uuid']), ...of('organization', [field.orIf])];
    case 'instant':
      return [own(field.column, ['timestamptz'])];
    case 'decimal':
      return [own(field.column, ['numeric'])];
    case 'money':
      return minor(row, field.terms);
    case 'moneyIn':
      return [...minor(row, [field.of]), own(field.column, ['char'])];
    case 'presence':
      return [own(field.column)];
    case 'inside':
      return [own(field.column, ['jsonb'])];
    case 'secondWord':
      return [own(field.column, TEXT)];
    case 'cases':
      return field.cases.flatMap(([column, is]) => {
        if (typeof is !== 'object' || is === null || 'isThere' in is) return [own(column)];
        if ('sumOf' in is) return [own(column, ['bigint']), ...of(is.sumOf, [is.by, is.there, is.amount])];
        return [own(column, ['date']), own(is.by, ['uuid']), { row: is.noun, property: is.column, types: ['date'] }];
      });
    case 'timeAmount':
      return [
        own('invoiceLineId', ['uuid']),
        own('billedMinor', ['bigint']),
        own('durationMinutes', ['int']),
        own('rate', ['numeric']),
        own('currency', ['char']),
        own('billable', ['boolean']),
      ];
    case 'one':
      return [own(field.by, ['uuid']), ...of(field.noun, [field.to])];
    case 'many': {
      const where = of(field.noun, [...Object.keys(field.where), ...field.order]);
      return [...where, ...ledBy(field.noun, field.by)];
    }
    case 'pages': {
      const sorted = field.sort
        ? [{ row: field.noun, property: field.sort.column, types: SORT_TYPES[field.sort.type] }]
        : [];
      const where = [...sorted, ...of(field.noun, Object.keys(field.where))];
      return [...where, ...ledBy(field.noun, field.by)];
    }
    case 'sums':
      return [...of(field.row, [field.by, 'currency', ...Object.keys(field.where)]), ...minor(field.row, field.of)];
    case 'latest': {
      const related = field.of.flatMap(({ row: other, by, day }): Named[] => [
        { row: other, property: day, types: ['date'] },
        ...ledBy(other, by),
      ]);
      return [own(field.once), ...related];
    }
    case 'earliest':
      return [
        ...of(field.row, [field.by, ...Object.keys(field.where)]),
        { row: field.row, property: field.instant, types: ['timestamptz'] },
      ];
    case 'relatedId':
      return of(field.row, [field.by, ...Object.keys(field.where)]);
    case 'relatedIds':
      return [
        { row: field.row, property: field.to, types: ['uuid'] },
        ...of(field.row, [field.by, field.order]),
        ...ledBy(field.row, field.through ? [field.through] : []),
      ];
    case 'parts':
      return Object.values(field.parts).flatMap((part) => namedIn(row, part));
    case 'made':
      return [own(field.by, ['uuid']), ...of(field.noun, field.of)];
    case 'beside':
      return [own(field.column), ...of(field.row, ['id', field.column])];
    case 'changes':
      return [own(field.column, ['jsonb']), own(field.table, TEXT), ...of(field.row, ['id', field.column])];
    case 'idInTable':
      return [own(field.column, ['uuid']), own(field.table, TEXT)];
    case 'elsewhere':
      return field.from ? namedIn(row, field.from) : [];
  }
}

function namedByFilter(view: View, filter: Filter): Named[] {
  const own = (property: string, types: Named['types'] = null): Named => ({ row: view, property, types });
  switch (filter.kind) {
    case 'id':
      return [own(filter.column, ['uuid'])];
    case 'via':
      return filter.via.flatMap(({ row, by, to }) => [
        { row, property: by, types: filter.of ? ['uuid'] : null },
        { row, property: to, types: ['uuid'] },
      ]);
    case 'linked': {
      const { row, by, to } = filter.via;
      const sorted = Object.values(view.list?.sorts ?? {}).map(({ column }) => column);
      return [
        ...[by, ...sorted].map((property) => ({ row, property, types: null })),
        { row, property: to, types: ['uuid'] },
      ];
    }
    case 'search':
      return [];
    case 'kept':
      return Object.keys(view.kept).map((property) => own(property));
    case 'amount':
      return [own(`${filter.of}Minor`, ['bigint']), own('currency')];
    case 'standing':
      return [own(filter.status, TEXT), own(filter.until, ['timestamptz'])];
    case 'present':
      return filter.columns.map((property) => own(property));
    default:
      return [own(filter.column)];
  }
}

const named: readonly Named[] = views.flatMap((view) => [
  { row: view, property: view.key, types: null },
  ...Object.values(view.fields).flatMap((field) => namedIn(view, field)),
  ...Object.values(view.list?.filters ?? {}).flatMap((filter) => namedByFilter(view, filter)),
  ...Object.values(view.list?.sorts ?? {}).map(({ column, type }) => ({
    row: view,
    property: column,
    types: SORT_TYPES[type],
  })),
]);

const tableOf = ({ row }: Pick<Named, 'row'>): Table => (typeof row === 'string' ? TABLES[row] : row);
const metadataOf = (table: string): EntityMetadata | undefined =>
  source.entityMetadatas.find(({ tableName }) => tableName === table);

/** Columns that tell that a row was archived, deleted or voided. */
const PUT_AWAY = /^(archived|deleted|voided)At$|^isActive$/;

it('a noun whose rows can be archived, deleted or voided hides those, and its list has the filter that shows them', () => {
  const found = views.flatMap((view) => {
    const columns = metadataOf(view.table)?.columns.map(({ propertyName }) => propertyName) ?? [];
    const filters = Object.values(view.list?.filters ?? {}).filter(({ kind }) => kind === 'kept');
    const own = columns.filter((name) => PUT_AWAY.test(name));
    return own.length + filters.length > 0 ? [[view.noun, own, Object.keys(view.kept), filters.length]] : [];
  });
  expect(found).toEqual([
    ['client', ['isActive'], ['isActive'], 1],
    ['item', ['archivedAt'], ['archivedAt'], 1],
    ['payment', ['voidedAt'], ['voidedAt'], 1],
    ['project', ['archivedAt'], ['archivedAt'], 1],
    ['task', ['archivedAt'], ['archivedAt'], 0],
    ['taxRate', ['archivedAt'], ['archivedAt'], 1],
    ['user', [], ['isPlaceholder'], 1],
  ]);
});

/** The parts of an object that the API says are never null, and that can be. */
function partsNeeded(shown: GraphQLOutputType | null | undefined, parts: Readonly<Record<string, Field>>): Field[] {
  const type = shown && getNamedType(shown);
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.entries(parts).flatMap(([name, part]) =>
    isNonNullType(fields[name]?.type) && part.kind !== 'presence' ? [part] : [],
  );
}

describe('the columns that nouns name', () => {
  it('are columns of the entities, under the name that PostgreSQL knows, and of a type that the kind reads', async () => {
    const inTables = new Set(
      (
        await source.query<{ name: string }[]>(
          `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`,
        )
      ).map(({ name }) => name),
    );
    const wrong = named.flatMap((name) => {
      const { table } = tableOf(name);
      const column = metadataOf(table)?.findColumnWithPropertyName(name.property);
      if (!column || !inTables.has(`${table}.${snakeCase(name.property)}`)) return [`${table}.${name.property}`];
      const type = String(column.type);
      return name.types && !name.types.includes(type) ? [`${table}.${name.property} is ${type}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(named.length).toBeGreaterThan(200);
  });

  it('cannot be null in the database behind a field that the API says is never null', () => {
    const needed = views.flatMap((view) =>
      Object.entries(view.fields).flatMap(([name, field]) => {
        const type = schema.getType(view.type);
        const shown = isObjectType(type) ? type.getFields()[name]?.type : null;
        // Each of its parts has a type of its own.
        if (field.kind === 'parts') return partsNeeded(shown, field.parts).flatMap((part) => namedIn(view, part));
        if (!isNonNullType(shown) || field.kind === 'presence' || field.kind === 'elsewhere') return [];
        // Its value is one of its results, whatever the columns are.
        if (field.kind === 'cases' && field.otherwise !== null && field.cases.every(([, , then]) => then !== null))
          return [];
        // A default, as the log's number has one.
        if (field.kind === 'column' && field.otherwise !== undefined) return [];
        return namedIn(view, field).filter(({ row }) => row === view);
      }),
    );
    const isNull = ({ row, property }: Named) =>
      metadataOf(tableOf({ row }).table)?.findColumnWithPropertyName(property)?.isNullable !== false;
    expect(needed.filter(isNull).map(({ property }) => property)).toEqual([]);
    expect(needed.length).toBeGreaterThan(80);
  });

  it('are said to be nullable in a list that is sorted by them where they are', () => {
    const wrong = views.flatMap(({ noun, table, list }) =>
      Object.entries(list?.sorts ?? {}).flatMap(([order, { column, isNullable }]) =>
        metadataOf(table)?.findColumnWithPropertyName(column)?.isNullable === isNullable ? [] : [`${noun}: ${order}`],
      ),
    );
    // Whoever reads the log sees what has its number alone.
    expect(wrong).toEqual(['auditEntry: SEQUENCE']);
  });

  it('give amounts of a nested row the currency of a row that has one', () => {
    const hasOwn = (field: Field) => field.kind === 'money' && field.currencyOf === 'parent';
    const wrong = views.flatMap(({ noun, table, fields }) =>
      Object.entries(fields).flatMap(([name, field]) => {
        if (field.kind !== 'one' && field.kind !== 'many' && field.kind !== 'pages') return [];
        if (!Object.values(VIEWS[field.noun].fields).some(hasOwn)) return [];
        return metadataOf(table)?.findColumnWithPropertyName('currency') ? [] : [`${noun}.${name}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(views.filter(({ fields }) => Object.values(fields).some(hasOwn)).length).toBeGreaterThan(2);
  });
});

/** What a view reads of a type, and what of it is left to resolvers. */
describe('the fields of a type that nouns read', () => {
  const fieldsOf = (type: string): Record<string, GraphQLField<unknown, unknown>> => {
    const found = schema.getType(type);
    if (!isObjectType(found)) throw new Error(`${type} is no object type`);
    return found.getFields();
  };

  it.each(views.map((view) => [view.noun, view] as const))('are all spoken of, and no others: %s', (_noun, view) => {
    expect(Object.keys(view.fields).sort()).toEqual(Object.keys(fieldsOf(view.type)).sort());
  });

  it('are given by a resolver where they are left to one', () => {
    const left = views.flatMap((view) =>
      Object.entries(view.fields).flatMap(([name, { kind }]) =>
        kind === 'elsewhere' && !fieldsOf(view.type)[name]?.resolve ? [`${view.noun}.${name}`] : [],
      ),
    );
    // Administrators have no place in an organization; `readMe` reads the others.
    expect(left).toEqual(['administrator.membership', 'me.security', 'me.subscription']);
  });
});

/** Tables of which a role that row-level security binds sees the organization's rows and no others, by a comparison that indexes serve. */
const ONLY_OF_ORGANIZATION = `
  SELECT tablename AS name FROM pg_policies WHERE schemaname = 'public' AND permissive = 'PERMISSIVE' GROUP BY tablename
  HAVING bool_and(qual LIKE '(organization_id = ( SELECT (NULLIF(current_setting(''app.org_id''%')`;
const BY_NONE = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity`;

it('leaves it to the policy of a table to choose the rows of the organization where the policy does, and compares it otherwise', async () => {
  const names = async (text: string) => new Set((await source.query<{ name: string }[]>(text)).map(({ name }) => name));
  const [byPolicy, byNone] = [await names(ONLY_OF_ORGANIZATION), await names(BY_NONE)];
  const saidOf = ({ tenancy }: Table) => (typeof tenancy === 'string' ? tenancy : 'BY_COMPARING');
  const wanted = (table: string) => {
    if (byPolicy.has(table)) return ['BY_POLICY'];
    return byNone.has(table) ? ['NONE', 'BY_MEMBERSHIP'] : ['BY_COMPARING'];
  };
  const wrong = Object.values(TABLES).filter((table) => !wanted(table.table).includes(saidOf(table)));
  expect(wrong).toEqual([]);
  expect([byPolicy.size, byNone.size].every((size) => size > 5)).toBe(true);
});

it('has one noun for a name, and finds it under that name', () => {
  expect(Object.entries(VIEWS).filter(([name, { noun }]) => name !== noun)).toEqual([]);
});

it('names as the roots of a noun fields of Query that have its type', () => {
  const rootFields = schema.getQueryType()?.getFields() ?? {};
  const named = views.flatMap(({ type, roots: { one, list } }) => [
    ...(one ? [[one, `${type}!`]] : []),
    ...(list ? [[list, `${type}Connection!`]] : []),
  ]);
  expect(named.map(([field = '']) => [field, String(rootFields[field]?.type)])).toEqual(named);
  expect(named.length).toBeGreaterThan(8);
});

it('searches for the kind of rows that the triggers of the table write', async () => {
  const searched = views.flatMap(({ table, list }) =>
    Object.values(list?.filters ?? {}).flatMap((filter) => (filter.kind === 'search' ? [[table, filter.of]] : [])),
  );
  const written = await source.query<{ name: string; body: string }[]>(
    `SELECT proname AS name, prosrc AS body FROM pg_proc WHERE proname LIKE 'search\\_new\\_%'`,
  );
  const writes = ([table, kind]: string[]) =>
    written.some(({ name, body }) => name === `search_new_${table}` && body.includes(`'${kind}'`));
  expect(searched.filter((one) => !writes(one))).toEqual([]);
  expect(searched.length).toBeGreaterThan(3);
});
