const LOOK_AGAIN_MS = 20;

/**
 * Resolves once the check gives something, and gives that. An error that names what was waited for, after `limitMs`: five
 * minutes, which a machine at work on other things does not need either.
 */
export async function eventually<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  limitMs = 300_000,
): Promise<T> {
  const limit = AbortSignal.timeout(limitMs);
  for (;;) {
    const found = await check();
    if (found !== undefined && found !== false) return found;
    if (limit.aborted) throw new Error(`${what}: not within ${limitMs / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
