import { startEdge, type TestEdge, type WireError } from './support';

let edge: TestEdge;
beforeAll(async () => (edge = await startEdge()));
afterAll(() => edge.server.close());

const repeat = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

async function errorsOf(query: string, variables?: object): Promise<WireError[]> {
  const response = await edge.post({ query, variables });
  return ((await response.json()) as { errors: WireError[] }).errors;
}

describe('errors of a document are few', () => {
  it('an unknown directive, ten times, is one error', async () => {
    const errors = await errorsOf(`{ hello ${'@aa'.repeat(10)} }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: 'Unknown directive "@aa".',
      extensions: { occurrences: 10, details: [{ field: 'query', reason: 'Unknown directive "@aa".' }] },
    });
  });

  it('similar errors are combined into one, which names each place, but not more than ten', async () => {
    const errors = await errorsOf(`{ ${repeat(14, (at) => `wrong${at}`)} }`);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions['occurrences']).toBe(14);
    expect(errors[0]?.extensions.details.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 10 }, (_, at) => `Cannot query field "wrong${at}" on type "Query".`),
    );
  });

  it('of many kinds five are reported, and the rest are counted', async () => {
    const errors = await errorsOf(
      `query ($a: Int, $b: Nowhere) { wrong1 wrong2 hello @aa hello @bb ...Nothing invoices me { below } fails }
       fragment Unused on Query { me } fragment OnLeaf on Decimal { x }`,
    );
    expect(errors).toHaveLength(5);
    expect(errors.map(({ extensions }) => extensions['further'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      expect.any(Number),
    ]);
    expect(errors[4]?.extensions['further']).toBeGreaterThan(2);
  });

  it('errors of literals are all reported, with their paths', async () => {
    const errors = await errorsOf(
      'mutation { create(input: { currency: 1, lines: [{ quantity: "x" }, { quantity: "y" }] }) }',
    );
    const fields = errors.flatMap(({ extensions }) => extensions.details.map(({ field }) => field));
    expect(new Set(fields)).toEqual(
      new Set([
        'input.currency',
        'input.lines.0.description',
        'input.lines.0.quantity',
        'input.lines.1.description',
        'input.lines.1.quantity',
      ]),
    );
  });
});

describe('errors outside the document are reported individually', () => {
  it('faults of variables', async () => {
    const query = 'mutation ($input: CreateInput!) { create(input: $input) }';
    const errors = await errorsOf(query, { input: { currency: 'USD', lines: Array(8).fill({ description: 'x' }) } });
    expect(errors.map(({ extensions }) => extensions.details[0]?.field)).toEqual(
      Array.from({ length: 8 }, (_, at) => `input.lines.${at}.quantity`),
    );
  });

  it('refusals of fields, each with its path', async () => {
    const errors = await errorsOf(`{ ${repeat(8, (at) => `a${at}: fails(how: "billfold")`)} }`);
    expect(errors.map(({ path }) => path?.[0])).toEqual(Array.from({ length: 8 }, (_, at) => `a${at}`));
  });
});
