import type { Tax } from '../domain/totals-input';
import type { Permission } from '../domain/permissions';
import type { Connection } from '../schema/connection';
import type { SortDirection } from '../schema/enums/sort-direction';
import type { Money } from '../schema/types/money';
import type {
  BesideField,
  CasesField,
  ChangesField,
  ColumnField,
  DecimalField,
  IdField,
  IdInTableField,
  IdsField,
  InstantField,
  KeysOf,
  Literal,
  MoneyField,
  MoneyInField,
  NullableKeys,
  PersonalField,
  PresenceField,
  SecondWordField,
  InsideField,
  TaxesField,
  Term,
  TimeAmountField,
} from './column-kinds';
import type { ElsewhereField, Field, PartsField } from './field-kinds';
import type {
  EarliestField,
  LatestField,
  MadeField,
  ManyField,
  OneField,
  RelatedIdField,
  RelatedIdsField,
  SumsField,
  Where,
} from './relation-kinds';
import type {
  AmongFilter,
  AmountFilter,
  CompareFilter,
  Filter,
  IdFilter,
  KeptFilter,
  PresentFilter,
  SearchFilter,
  Sort,
  StandingFilter,
  ViaFilter,
  LinkedFilter,
} from './filter-kinds';
import type { ApiOf, NounName } from './nouns';
import type { PagesField } from './page-kind';

type Given<Value> = NonNullable<Value>;
/** Null, for fields that may be null in the API. */
type Maybe<Value> = undefined extends Value ? null : null extends Value ? null : never;

/** The types of an entity that fit a type of the API: an enum may be stored as text, a number as a `bigint`. */
type Stored<Value> = Value extends string ? Value | `${Value}` : Value extends number ? number | bigint : Value;

/** The nouns with this API type. */
type NounsOf<Api> = { [N in NounName]: ApiOf<N> extends Api ? N : never }[NounName];

type TextFieldFor<Value extends string, Row, Null> =
  | IdField<KeysOf<Row, string | Null>>
  | InstantField<KeysOf<Row, Date | Null>>
  | DecimalField<KeysOf<Row, string | Null>>
  | CasesField<keyof Row & string, `${Value}` | Null>
  | SecondWordField<KeysOf<Row, string | Null>>
  | MadeField<KeysOf<Row, string>, Value | `${Value}`>
  | (null extends Null
      ? | IdInTableField<keyof Row & string>
        | InsideField<keyof Row & string>
        | PersonalField<KeysOf<Row, string | null>>
        | BesideField<keyof Row & string>
        | LatestField<NullableKeys<Row>>
        | EarliestField
        | RelatedIdField
      : never);

type ListFieldFor<Item, Row, Null> =
  | ManyField<NounsOf<Item>>
  | (Item extends string ? IdsField<KeysOf<Row, string[] | Null>> | RelatedIdsField : never)
  | (Item extends { rate: string; category: string } ? TaxesField<KeysOf<Row, readonly Tax[] | Null>> : never)
  | (Item extends Money ? SumsField : never);

type ObjectFieldFor<Value, Row, Null> =
  | OneField<NounsOf<Value>, KeysOf<Row, string | Null>>
  | PartsField<FieldsOf<Value, Row>>
  | MadeField<KeysOf<Row, string>, Value>
  | (Value extends Connection<infer Node> ? PagesField<NounsOf<Node>> : never)
  | (Value extends Money
      ? | MoneyField<Term<Row, bigint | Null>, Row extends { currency: string } ? 'row' : 'parent'>
        | MoneyInField<KeysOf<Row, string | Null>, Term<Row, bigint | Null>>
        | (Row extends { durationMinutes: number | null; rate: string | null } ? TimeAmountField : never)
      : never)
  | (null extends Null ? ChangesField<keyof Row & string> : never);

/** The data that is read for a resolver: any column, and related rows. */
type AnyFieldFor<Row> =
  | ColumnField<keyof Row & string>
  | InstantField<KeysOf<Row, Date | null>>
  | RelatedIdField
  | OneField<NounName, KeysOf<Row, string | null>>
  | ManyField
  | PartsField<Readonly<Record<string, ColumnField<keyof Row & string> | InstantField<KeysOf<Row, Date | null>>>>>;

// In brackets, so that an enum is treated as one type and not as a union of its values.
type KindsFor<Value, Row, Null> = [Value] extends [string]
  ? TextFieldFor<Value, Row, Null>
  : [Value] extends [boolean]
    ? PresenceField<NullableKeys<Row>> | CasesField<keyof Row & string, boolean>
    : [Value] extends [readonly (infer Item)[]]
      ? ListFieldFor<Item, Row, Null>
      : [Value] extends [object]
        ? ObjectFieldFor<Value, Row, Null>
        : never;

/**
 * The ways to read a field of the API from a row. For a non-null field, the column must be non-null, or have a default.
 */
export type FieldFor<Value, Row> =
  | ColumnField<KeysOf<Row, Stored<Given<Value>> | Maybe<Value>>, undefined>
  | ColumnField<KeysOf<Row, Stored<Given<Value>> | null>, Extract<Stored<Given<Value>>, Literal>>
  | (Given<Value> extends readonly unknown[]
      ? ColumnField<KeysOf<Row, Stored<Given<Value>> | null>, readonly never[]>
      : never)
  | KindsFor<Given<Value>, Row, Maybe<Value>>
  | ElsewhereField<AnyFieldFor<Row> | null>;

/** How each field of an API type is read. */
export type FieldsOf<Api, Row> = { readonly [Name in keyof Api & string]-?: FieldFor<Api[Name], Row> };

/** The ways in which a field of a filter selects rows. */
type FilterFor<Value, Row> =
  | CompareFilter<KeysOf<Row, Stored<Given<Value>> | null>>
  | ViaFilter
  | LinkedFilter
  | (Given<Value> extends string
      ? | IdFilter<KeysOf<Row, string | null>>
        | SearchFilter
        | AmountFilter<Term<Row, bigint>>
        | StandingFilter<keyof Row & string>
      : Given<Value> extends boolean
        ? PresentFilter<NullableKeys<Row>> | KeptFilter
        : Given<Value> extends readonly (infer Item)[]
          ? AmongFilter<KeysOf<Row, Stored<Item> | null>>
          : never);

/**
 * The rows that exist for a caller: those that the table's row-level security policy selects by comparing the
 * organization with `=`; those of the scope's organization by this column, if the policy shows more or compares
 * differently; the users who belong to the organization; or all, for tables without an organization.
 */
export type Tenancy<Row> =
  | 'BY_POLICY'
  | { readonly comparing: 'organizationId' extends keyof Row ? 'organizationId' : 'id' }
  | 'BY_MEMBERSHIP'
  | 'NONE';

/** A list of a noun: its filters, its orders, and its default page size. */
export interface ListOf<Row, Filters, Order extends string> {
  filters: { readonly [Name in keyof Filters & string]-?: FilterFor<Filters[Name], Row> };
  sorts: { readonly [Name in Order]: Sort<keyof Row & string> };
  usualSort: { field: Order; direction: `${SortDirection}` };
  usualPage: number;
}

/** How a noun is read, except for its fields. `Row` is the entity of its table. */
interface Definition<Row, Filters, Order extends string> {
  noun: NounName;
  /** The name of the API type. */
  type: string;
  table: string;
  tenancy: Tenancy<Row>;
  /** The column by which a row is found; its ID by default. */
  key?: KeysOf<Row, string>;
  /**
   * Which rows are neither archived nor deleted. Only these are in lists, at the root and inside other nouns, unless a
   * filter of kind `kept` asks for the others. `node` and fields that refer to one row show all.
   */
  kept?: Where<Row>;
  /** The column with the user whom a row is about: `isOwn` tells whether that is the caller. */
  owner?: KeysOf<Row, string>;
  /**
   * The filter that a list is given for callers without the permission, to whom the table's policy shows only their own
   * rows: with their ID, it finds them by an index.
   */
  ownList?: { filter: keyof Filters & string; unless: Permission };
  /** Callers with this permission can fetch it by its ID alone. */
  node?: true;
  /** The root fields that read it and nothing else, by id and as a list: they can be answered directly. */
  roots?: { one?: string; list?: string };
  list?: ListOf<Row, Filters, Order>;
}

/** The page size of a noun that has no list of its own. */
const USUAL_PAGE = 50;

/** The default page size of a noun, at the root and inside other nouns. */
export const usualPageOf = ({ list }: Pick<View, 'list'>): number => list?.usualPage ?? USUAL_PAGE;

/** A noun, as the readers know it. Compared by identity, because compiled statements are cached for it. */
export interface View<Api = unknown, Filters = never, Order extends string = never> {
  readonly noun: NounName;
  readonly type: string;
  readonly table: string;
  readonly tenancy: 'BY_POLICY' | 'BY_MEMBERSHIP' | 'NONE' | { readonly comparing: string };
  readonly key: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly permission: Permission | undefined;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly owner: string | null;
  readonly ownList: { readonly filter: string; readonly unless: Permission } | null;
  readonly node: boolean;
  readonly roots: { readonly one?: string; readonly list?: string };
  readonly list: {
    readonly filters: Readonly<Record<string, Filter>>;
    readonly sorts: Readonly<Record<string, Sort>>;
    readonly usualSort: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
    readonly usualPage: number;
  } | null;
  /** Does not exist at run time; carries the types that it reads. */
  readonly reads?: { api: Api; filters: (filters: Filters) => void; order: (order: Order) => void };
}

type NoOthers<Fields, Api> = { readonly [Name in Exclude<keyof Fields, keyof Api>]: never };

/**
 * Defines how a noun is read: every field of `Api`, its API type, from `Row`, the entity of its table; its list by
 * `Filters`, an input class, in the orders of `Order`. It is called twice because TypeScript infers either all type
 * arguments or none.
 */
export function defineView<Api, Row, Filters = Record<never, never>, Order extends string = never>() {
  return <const Fields extends FieldsOf<Api, Row>, const Needs extends Permission | undefined = undefined>(
    definition: Definition<Row, Filters, Order> & {
      fields: Fields & NoOthers<Fields, Api>;
      /** The permission needed to read it. */
      permission?: Needs;
    },
  ): View<Api, Filters, Order> & { readonly permission: Needs } => {
    const { list, key = 'id', kept = {}, owner = null, ownList = null, permission, ...others } = definition;
    const { node = false, roots = {}, ...rest } = others;
    return { ...rest, key, kept, owner, ownList, permission: permission as Needs, node, roots, list: list ?? null };
  };
}
