/** Where a project stands (source 004, "projects"). */
export enum ProjectStatus {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

/** What became of a project that was to be deleted. */
export enum ProjectDeletion {
  DELETED = 'DELETED',
  ARCHIVED = 'ARCHIVED',
}
