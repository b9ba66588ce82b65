import type { Clock } from '../../config/clock';
import type { Finding } from '../../http/monitoring/health';
import { inTime } from '../../lib/in-time';

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
  const late = () => new Error(`did not answer within ${LIMIT_MS / 1000} seconds`);
  try {
    return { name, ok: true, says: await inTime(run(), LIMIT_MS, late) };
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Cached findings: runs the checks again if the latest findings are more than a minute old. Concurrent callers share a
 * run.
 */
export function recentFindings(clock: Clock, run: () => Promise<Finding[]>): () => Promise<Finding[]> {
  let latest: { at: number; findings: Finding[] } | null = null;
  let running: Promise<Finding[]> | null = null;
  const renew = async (): Promise<Finding[]> => {
    const at = clock.now().getTime();
    try {
      const findings = await run();
      latest = { at, findings };
      return findings;
    } finally {
      running = null;
    }
  };
  return () => {
    if (latest && clock.now().getTime() - latest.at <= AGE_MS) return Promise.resolve(latest.findings);
    return (running ??= renew());
  };
}
