const SLOT_MS = 15 * 60_000;
const MAX_CACHED = 200_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets change at quarters of an hour only, so that one is found once for each slot. */
const offsets = new Map<string, number>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  if (formats.size >= 1000) formats.clear();
  formats.set(timeZone, made);
  return made;
}

/** By how many milliseconds the clocks of a zone are ahead of UTC. Throws a RangeError for an unknown zone. */
function offsetMs(timeZone: string, time: number): number {
  const slot = Math.floor(time / SLOT_MS) * SLOT_MS;
  const key = `${timeZone} ${slot}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(slot)
      .map(({ type, value }) => [type, value]),
  );
  const local = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => Number(parts.get(name as 'year')));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = local;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - slot;
  if (offsets.size >= MAX_CACHED) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/**
 * The instant of a local time (`2025-01-15T09:00:00`) in a time zone. Of two, in the night when clocks are set back, the
 * first; null for a time that is skipped when they are set forward. Throws a RangeError for an unknown zone.
 */
export function instantIn(timeZone: string, local: string): Date | null {
  const wall = Date.parse(`${local}Z`);
  const before = wall - offsetMs(timeZone, wall - 24 * 60 * 60_000);
  const after = wall - offsetMs(timeZone, wall + 24 * 60 * 60_000);
  const shows = (time: number) => time + offsetMs(timeZone, time) === wall;
  if (shows(before)) return new Date(before);
  return shows(after) ? new Date(after) : null;
}

/**
 * The instant of a local time (`09:00:00`) on a day in a time zone. If the clocks skip it, what they would have shown had
 * they not been set forward: 02:30 is then 03:30. Throws a RangeError for an unknown zone.
 */
export function momentIn(timeZone: string, day: string, time: string): Date {
  const local = `${day}T${time}`;
  const wall = Date.parse(`${local}Z`);
  return instantIn(timeZone, local) ?? new Date(wall - offsetMs(timeZone, wall - 24 * 60 * 60_000));
}

/** The day (`2025-01-15`) of an instant in a time zone; faster than `todayIn` for many instants. */
export function dayIn(timeZone: string, instant: Date): string {
  const time = instant.getTime();
  return new Date(time + offsetMs(timeZone, time)).toISOString().slice(0, 10);
}
