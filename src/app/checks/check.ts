import type { Clock } from '../../config/clock';
import type { Finding } from '../../http/monitoring/health';

/** One thing that Billfold needs. `run` resolves with what it found, and rejects with a sentence that says what to do. */
export interface Check {
  name: string;
  run: () => Promise<string>;
}

const LIMIT_MS = 8_000;
const AGE_MS = 60_000;

/** Runs all checks at once, each for at most 8 seconds. */
export function findingsOf(checks: readonly Check[]): Promise<Finding[]> {
  return Promise.all(checks.map(findingOf));
}

async function findingOf({ name, run }: Check): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`did not answer within ${LIMIT_MS / 1000} seconds`)), LIMIT_MS);
  });
  try {
    return { name, ok: true, says: await Promise.race([run(), late]) };
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Findings for callers who ask often: the latest ones, and if they are older than a minute, new ones are found meanwhile.
 * Only the first callers wait.
 */
export function recentFindings(clock: Clock, run: () => Promise<Finding[]>): () => Promise<Finding[]> {
  let latest: { at: number; findings: Promise<Finding[]> } | null = null;
  let isRunning = false;
  const renew = (): Promise<Finding[]> => {
    isRunning = true;
    const at = clock.now().getTime();
    const findings = run().finally(() => (isRunning = false));
    void findings.then(() => (latest = { at, findings }));
    return findings;
  };
  let first: Promise<Finding[]> | null = null;
  return () => {
    if (!latest) return (first ??= renew());
    if (!isRunning && clock.now().getTime() - latest.at > AGE_MS) void renew();
    return latest.findings;
  };
}
