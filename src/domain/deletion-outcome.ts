/** What a deletion did. */
export enum DeletionOutcome {
  DELETED = 'DELETED',
  ARCHIVED = 'ARCHIVED',
  VOIDED = 'VOIDED',
}
