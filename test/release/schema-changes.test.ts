import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeAgainstLastRelease, judgeSchema, releasesIn } from '../../scripts/release/schema-changes';

const RELEASED = `
  enum Status { OPEN CLOSED }
  type Invoice { id: ID! number: String status: Status! }
  type Query { invoice(id: ID!): Invoice }
`;
const WITHOUT_NUMBER = RELEASED.replace('number: String ', '');
const NUMBER_REMOVED = "Field 'number' was removed from object type 'Invoice'";

describe('a schema compared with the last release', () => {
  it('fails for a field that was removed', async () => {
    expect(await judgeSchema(RELEASED, WITHOUT_NUMBER)).toEqual({
      faults: [`Breaking: ${NUMBER_REMOVED}`],
      dangerous: [],
    });
  });

  it.each([
    ['an enum value that was removed', RELEASED.replace(' CLOSED', '')],
    ['a field that can be null now', RELEASED.replace('status: Status!', 'status: Status')],
    ['an argument that is required now', RELEASED.replace('(id: ID!)', '(id: ID!, version: Int!)')],
  ])('fails for %s', async (_, current) => {
    expect((await judgeSchema(RELEASED, current)).faults).toHaveLength(1);
  });

  it('passes for a field that was removed after a release deprecated it', async () => {
    const released = RELEASED.replace('number: String', 'number: String @deprecated(reason: "Read the title.")');
    const { faults, dangerous } = await judgeSchema(released, WITHOUT_NUMBER);
    expect([faults, dangerous.length]).toEqual([[], 1]);
  });

  it('passes for a field that was added', async () => {
    const current = RELEASED.replace('number: String', 'number: String total: Int');
    expect(await judgeSchema(RELEASED, current)).toEqual({ faults: [], dangerous: [] });
  });

  it('passes for an enum value that was added, and names it as dangerous', async () => {
    expect(await judgeSchema(RELEASED, RELEASED.replace('CLOSED', 'CLOSED VOID'))).toEqual({
      faults: [],
      dangerous: ["Enum value 'VOID' was added to enum 'Status'"],
    });
  });
});

describe('the releases that are kept', () => {
  let folder: string;
  const current = readFileSync('schema.graphql', 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'billfold-releases-'));
    cpSync('docs/releases', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are in the order of their versions', () => {
    for (const version of ['0.10.0', '0.9.1']) writeFileSync(path.join(folder, `${version}.graphql`), RELEASED);
    expect(releasesIn(folder).slice(-2)).toEqual(['0.9.1', '0.10.0']);
  });

  it('have the schema of the version that package.json names', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(releasesIn('docs/releases').at(-1)).toBe(version);
  });

  it('are what the schema of today is compared with', async () => {
    expect((await judgeAgainstLastRelease(current, folder)).faults).toEqual([]);
  });

  it('are kept from breaking by the last of them alone', async () => {
    for (const version of ['9.0.0', '10.0.0']) {
      writeFileSync(path.join(folder, `${version}.graphql`), version === '10.0.0' ? RELEASED : WITHOUT_NUMBER);
    }
    expect((await judgeAgainstLastRelease(WITHOUT_NUMBER, folder)).faults).toEqual([`Breaking: ${NUMBER_REMOVED}`]);
  });
});
