import { parseArgs } from 'node:util';

export const HELP = `npm run bench -- [options]

Compares ours with LIMIT (bare node:http and pg) and Mercurius (hand-written resolvers), or with itself at another commit.

  --size N[,N]        invoices in the database; 10000,200000 where left out (1000000 takes some 2 GB and ten minutes)
  --quick             a short look: 10,000 invoices, three rounds of half a second
  --only TEXT         the calls whose name holds TEXT: ${'`payment`'}, ${'`invoice list`'} ...
  --rounds N          how often each server is measured in a call: 10, with --against 20
  --seconds N         how long ours takes for one round: 1
  --against COMMIT    compares this checkout with COMMIT in alternating pairs
  --profile           prints where ours spends its CPU time, in place of the comparison
  --help              this text`;

/** What a run is asked for. */
export interface Options {
  sizes: number[];
  only: string;
  rounds: number;
  seconds: number;
  against: string | null;
  profile: boolean;
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} takes a number above zero, not ${text}`);
  return number;
}

/** Reads the command line; null where help is asked for. Throws for what it does not know. */
export function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      against: { type: 'string' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const usual = values.against === undefined ? '10' : '20';
  return {
    sizes: (values.size ?? (values.quick ? '10000' : '10000,200000')).split(',').map((size) => whole('size', size)),
    only: values.only,
    rounds: whole('rounds', values.rounds ?? (values.quick ? '3' : usual)),
    seconds: whole('seconds', values.seconds ?? (values.quick ? '0.5' : '1')),
    against: values.against ?? null,
    profile: values.profile,
  };
}
