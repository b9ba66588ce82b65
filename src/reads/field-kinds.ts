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
  MoneyField,
  MoneyInField,
  PersonalField,
  PresenceField,
  SecondWordField,
  InsideField,
  TaxesField,
  TimeAmountField,
} from './column-kinds';
import type { PagesField } from './page-kind';
import type {
  EarliestField,
  LatestField,
  MadeField,
  ManyField,
  OneField,
  RelatedIdField,
  RelatedIdsField,
  SumsField,
} from './relation-kinds';

/** An object made of fields of this row. */
export interface PartsField<Parts = Readonly<Record<string, Field>>> {
  kind: 'parts';
  parts: Parts;
}

export const parts = <Parts extends Readonly<Record<string, Field>>>(of: Parts): PartsField<Parts> => ({
  kind: 'parts',
  parts: of,
});

/** A field that a resolver computes, from the row's ID or from data that is read for it. */
export interface ElsewhereField<From = Field | null> {
  kind: 'elsewhere';
  from: From;
}

/** Leaves a field to a resolver. `from` is read for it instead. */
export function elsewhere(): ElsewhereField<null>;
export function elsewhere<From extends Field>(from: From): ElsewhereField<From>;
export function elsewhere(from: Field | null = null): ElsewhereField {
  return { kind: 'elsewhere', from };
}

/** How one field is read. */
export type Field =
  | ColumnField
  | IdField
  | IdsField
  | InstantField
  | DecimalField
  | MoneyField
  | MoneyInField
  | PersonalField
  | PresenceField
  | CasesField
  | TimeAmountField
  | SecondWordField
  | InsideField
  | TaxesField
  | OneField
  | ManyField
  | PagesField
  | SumsField
  | LatestField
  | EarliestField
  | RelatedIdField
  | RelatedIdsField
  | PartsField
  | MadeField
  | BesideField
  | ChangesField
  | IdInTableField
  | ElsewhereField;
