import { type Nouns, nounsWith, type NounsWith } from './nouns-with';

type Audited = Nouns[NounsWith<'audit'>]['audit'];

/** The types of objects that an act can change, by table. */
export type AuditTarget = Audited['table'];

/** The tables by their names in the API. */
export const AuditTarget = Object.fromEntries(nounsWith('audit').map(([, { target, table }]) => [target, table])) as {
  readonly [Target in Audited['target']]: Extract<Audited, { target: Target }>['table'];
};

/** What each name means. */
export const AUDIT_TARGETS_SAY = Object.fromEntries(
  nounsWith('audit').map(([, { target, says }]) => [target, says]),
) as Readonly<Record<Audited['target'], string>>;
