import { todayIn } from './calendar';

/** Names that Intl accepts besides IANA's, with surprising meanings: BST is the time of Dhaka, IST that of India. */
const ABBREVIATION = /^(?!UTC|GMT|UCT|EST|MST|HST|CET|MET|EET|WET|PRC|ROC|ROK)[A-Z]{3}$|^SystemV\//i;

/** The words of IANA's names that are not written with one capital letter at the beginning. */
const SPELLED = new Map(
  [
    ...['of', 'es', 'au', 'ACT', 'LHI', 'NSW', 'IN', 'US', 'GB', 'NZ', 'CHAT', 'SU', 'PRC', 'ROC', 'ROK'],
    ...['UTC', 'GMT', 'UCT', 'EST', 'MST', 'HST', 'CET', 'MET', 'EET', 'WET', 'EDT', 'CST', 'CDT', 'MDT', 'PST', 'PDT'],
    ...['McMurdo', 'DumontDUrville', 'ComodRivadavia', 'DeNoronha', 'EasterIsland', 'BajaNorte', 'BajaSur'],
  ].map((word) => [word.toLowerCase(), word]),
);

/**
 * The name of an IANA time zone in IANA's spelling, from any case: `asia/kolkata` is `Asia/Kolkata`. Aliases remain what
 * they are, as in newer versions of ECMAScript: `Asia/Calcutta` is not renamed. Null if it is none. Offsets are none,
 * because PostgreSQL interprets their sign the other way round.
 */
export function canonicalTimeZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name) || ABBREVIATION.test(name)) return null;
  try {
    // Intl knows which names there are. How it spells them is not used: it replaces aliases, with others in each version.
    todayIn(name, new Date(0));
  } catch {
    return null;
  }
  const lower = name.toLowerCase();
  return lower.replace(/[a-z]+/g, (word) => SPELLED.get(word) ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}
