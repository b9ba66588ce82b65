/** The status of a background job. FAILED will be retried; DEAD will not. */
export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  DEAD = 'DEAD',
}

/** The object that a job is about, by its ID (a UUID). */
export interface JobSubject {
  kind: 'invoice' | 'delivery';
  id: string;
}
