/** Where a piece of background work stands. FAILED will be tried again; DEAD will not. */
export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  DEAD = 'DEAD',
}

/** What a job is about, by its id (a UUID). */
export interface JobSubject {
  kind: 'invoice' | 'delivery';
  id: string;
}
