import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A root field, and the kind of operation that it belongs to. */
export interface RootField {
  kind: 'query' | 'mutation' | 'subscription';
  field: GraphQLField<unknown, unknown>;
}

/** All root fields of a schema. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, root]) => Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field })));
}

/** A root field's argument, or a field of an input, that takes ids: the way to it, and what its description says. */
export interface IdPosition {
  path: readonly string[];
  description: string;
}

type Field = GraphQLField<unknown, unknown>;

const MAX_NESTING = 6;
const SELECTED_LEVELS = 3;

/** Values that any scalar of the schema takes. A new scalar has to be added here. */
const SCALARS: Readonly<Record<string, unknown>> = {
  String: 'text',
  Int: 1,
  Boolean: true,
  Decimal: '1.00',
  CurrencyCode: 'USD',
  Date: '2025-01-15',
  DateTime: '2099-01-15T10:00:00.000Z',
};

/** Fields of inputs that are not required alone, but one of several is: the walk gives these. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  CreateInvoiceInput: ['lines'],
  CreateRecurringInvoiceInput: ['lines'],
  InvoiceLineInput: ['description', 'quantity', 'rate'],
  EstimateLineInput: ['description', 'quantity', 'rate'],
  CreateTimeEntryInput: ['durationMinutes'],
  CreateExpenseInput: ['amount'],
  ImportTimeFileInput: ['file'],
  RefundPaymentInput: ['reopen'],
  CreditLineInput: ['amount'],
  TimeLogInput: ['date', 'durationMinutes', 'projectId'],
};

/** Fields of inputs of which exactly one is given: the walk gives the first, unless it goes to another one. */
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  RecordPaymentInput: ['invoiceId', 'allocations', 'clientId'],
};

/** All places of a root field where ids, or values of another scalar, go in. */
export function idPositions(field: Field, scalar = 'ID'): IdPosition[] {
  const below = (type: GraphQLInputType, { path, description }: IdPosition): IdPosition[] => {
    const named = getNamedType(type);
    if (named.name === scalar) return [{ path, description }];
    if (!isInputObjectType(named) || path.length > MAX_NESTING) return [];
    return Object.values(named.getFields()).flatMap((inner) =>
      below(inner.type, { path: [...path, inner.name], description: inner.description ?? '' }),
    );
  };
  return field.args.flatMap(({ name, type, description }) =>
    below(type, { path: [name], description: description ?? '' }),
  );
}

/** How the arguments of one operation are filled. */
export interface Filling {
  /** The position that is filled in any case; none is left out where only what is required goes in. */
  position?: IdPosition;
  /** The id at a position; the position's own, or one that is required beside it. */
  idAt(position: IdPosition): string;
  /** Values in place of the usual ones, by path ("input.amount"). */
  extra: Readonly<Record<string, unknown>>;
}

/** Variables for a root field: all that is required, and the position. */
export function variablesFor(field: Field, filling: Filling): Record<string, unknown> {
  const wanted = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === filling.position?.path[0]);
  return Object.fromEntries(
    wanted.map(({ name, type, description }) => [
      name,
      fill(type, { path: [name], description: description ?? '' }, filling),
    ]),
  );
}

/** Variables for all that a root field requires; where ids go in, one of these, of the kind that the place asks for. */
export function usualVariables(field: Field, ids: readonly string[]): Record<string, unknown> {
  const idAt = ({ path, description }: IdPosition): string => {
    const prefix = /`(\w+_)…`/.exec(description)?.[1] ?? '';
    const found = ids.find((id) => id.startsWith(prefix));
    if (!found) throw new Error(`The walk has no id for ${path.join('.')}.`);
    return found;
  };
  return variablesFor(field, { idAt, extra: {} });
}

function fill(type: GraphQLInputType, at: IdPosition, filling: Filling): unknown {
  const nullable = getNullableType(type);
  const key = at.path.join('.');
  if (key in filling.extra) return filling.extra[key];
  if (isListType(nullable)) return [fill(nullable.ofType, at, filling)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const leads = `${filling.position?.path.join('.') ?? ''}.`;
    const isOnTheWay = (field: string) => leads.startsWith(`${key}.${field}.`);
    const choice = ONE_OF[nullable.name] ?? [];
    const chosen = choice.find(isOnTheWay) ?? choice[0];
    const wanted = Object.values(nullable.getFields()).filter(
      (field) =>
        isRequiredInputField(field) ||
        GIVEN[nullable.name]?.includes(field.name) ||
        field.name === chosen ||
        isOnTheWay(field.name),
    );
    return Object.fromEntries(
      wanted.map((field) => {
        const place = { path: [...at.path, field.name], description: field.description ?? '' };
        return [field.name, fill(field.type, place, filling)];
      }),
    );
  }
  const { name } = getNamedType(nullable);
  if (name === 'ID') return filling.idAt(at);
  if (!(name in SCALARS)) throw new Error(`The walk does not know how to fill ${key}: give ${name} a value.`);
  return SCALARS[name];
}

/**
 * An operation that calls a root field with these variables, and asks for all that fits. In disguise it has the alias of
 * a field that everybody may call, and a directive, so that it is answered by graphql-js where it could be directly.
 */
export function operationFor({ kind, field }: RootField, names: string[], shape: 'PLAIN' | 'DISGUISED' = 'PLAIN') {
  const used = field.args.filter(({ name }) => names.includes(name));
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const called = given ? `${field.name}(${given})` : field.name;
  // GraphQL takes no directive at the root of a subscription.
  const directive = kind === 'subscription' ? '' : ' @include(if: true)';
  const shown = shape === 'PLAIN' ? called : `me: ${called}${directive}`;
  return `${kind} ${declared && `(${declared})`} { ${shown}${selectionFor(field.type, SELECTED_LEVELS)} }`;
}

/** A walk asks for the same types thousands of times. */
const selections = new WeakMap<GraphQLNamedType, string[]>();

function selectionFor(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  const known = selections.get(named) ?? [];
  selections.set(named, known);
  return (known[levels] ??= writeSelection(named, levels));
}

function writeSelection(named: GraphQLNamedType, levels: number): string {
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename id }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    // A list below a list multiplies the cost: one level of lists is enough to see what comes out.
    const inner = isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? levels - 2 : levels - 1;
    return inner > 0 ? [`${field.name}${selectionFor(field.type, inner)}`] : [];
  });
  return ` { ${['__typename', ...fields].join(' ')} }`;
}
