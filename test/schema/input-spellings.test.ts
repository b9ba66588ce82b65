import { isScalarType } from 'graphql';
import { getMetadataStorage, ID } from 'type-graphql';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { apiSchema } from '../../src/resolvers/build-schema';
import { type InputClass, inputOf } from '../../src/schema/rules/input-of';
import { rulesOf } from '../../src/schema/rules/rule';
import { SPELLINGS } from '../support/spellings';

/** Rules of texts that mean what they say, letter by letter, and of values that a test of their own walks over. */
const FREE = ['unit', 'text', 'typedPassword', 'pictureUri', 'receiptUri', 'dataUri', 'publicId', 'anyPublicId'];

interface Position {
  name: string;
  Class: InputClass;
  field: string;
  isList: boolean;
  kind: string;
}

apiSchema();
const storage = getMetadataStorage();
/** Every field of inputs and arguments that is a scalar of ours or has rules for its values, by the kind of its value. */
const positions: Position[] = [...storage.inputTypes, ...storage.argumentTypes].flatMap(({ target }) => {
  const line: object[] = [];
  for (let at = target as object; at !== Function.prototype; at = Object.getPrototypeOf(at) as object) line.push(at);
  return storage.fields
    .filter((field) => line.includes(field.target))
    .flatMap((field): Position[] => {
      const Class = target as InputClass;
      const type: unknown = field.getType();
      const scalar = isScalarType(type) && type.name in SPELLINGS ? [type.name] : [];
      const rules = type === String || type === ID ? rulesOf(Class, field.name).filter(({ of }) => of === 'VALUE') : [];
      return [...scalar, ...rules.map(({ name }) => name)].map((kind) => ({
        ...{ name: `${target.name}.${field.name}`, Class, field: field.name, kind },
        isList: field.typeOptions.array === true,
      }));
    });
});

/** What a field makes of a value: the value that it means, or the faults. */
function read({ Class, field, isList }: Position, value: unknown): { value?: unknown; faults?: unknown[] } {
  try {
    const input = inputOf(Class, { [field]: isList ? [value] : value }) as Record<string, unknown>;
    return { value: isList ? (input[field] as unknown[])[0] : input[field] };
  } catch (error) {
    if (!(error instanceof BillfoldError)) throw error;
    expect(error.code).toBe(ErrorCode.VALIDATION_ERROR);
    return { faults: error.details.map((fault) => ({ ...fault })) };
  }
}

const faultsOf = ({ faults }: { faults?: unknown[] }) => faults ?? [];

describe.each(Object.entries(SPELLINGS))('%s', (kind, { means, taken, refused, reason }) => {
  const places = positions.filter((position) => position.kind === kind);

  it('is found in the schema', () => expect(places).not.toEqual([]));

  it('is taken in all spellings that mean one value', () => {
    const different = places.flatMap((position) =>
      [means, ...taken].flatMap((spelled) => {
        const given = read(position, spelled);
        const isSame = 'value' in given && JSON.stringify(given.value) === JSON.stringify(means);
        return isSame ? [] : [[position.name, spelled, given]];
      }),
    );
    expect(different).toEqual([]);
  });

  it('is refused in all others, at its field and with a reason', () => {
    const different = places.flatMap((position) =>
      refused.flatMap((spelled) => {
        const field = `input.${position.field}${position.isList ? '.0' : ''}`;
        const given = read(position, spelled);
        // Empty text clears a field that has nothing to say.
        if (spelled === '' && given.value === null) return [];
        const [fault] = faultsOf(given) as { field: string; reason: string }[];
        const isTold = faultsOf(given).length === 1 && fault?.field === field && reason.test(fault.reason);
        return isTold ? [] : [[position.name, spelled, given]];
      }),
    );
    expect(different).toEqual([]);
  });
});

it('every coded text of the schema is one of these kinds', () => {
  expect(
    [...new Set(positions.map(({ kind }) => kind))].filter((kind) => !(kind in SPELLINGS) && !FREE.includes(kind)),
  ).toEqual([]);
});

it('every address of mail is read in the one way', () => {
  const named = positions.filter(({ field }) => /e-?mail|recipient/i.test(field));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ kind }) => kind !== 'email').map(({ name }) => name)).toEqual([]);
});

it('IDs are taken between spaces and in upper case, and nothing else is', () => {
  const ids = positions.filter(({ kind }) => kind === 'publicId');
  expect(ids.length).toBeGreaterThan(20);
  for (const position of ids) {
    const description = storage.fields.find(
      ({ name, target }) =>
        name === position.field && (target === position.Class || position.Class.prototype instanceof target),
    )?.description;
    const prefix = /`([a-z]+)_…`/.exec(description ?? '')?.[1] ?? 'no prefix';
    const id = `${prefix}_01h455vb4pex5vsknk084sn02q`;
    const spelled = [id, ` ${id} `, id.toUpperCase(), `\n${id}`];
    expect([position.name, spelled.map((value) => read(position, value))]).toEqual([
      position.name,
      spelled.map(() => ({ value: id })),
    ]);
    for (const wrong of ['x', '', id.slice(1), `${id}0`, id.replace('_', '-'), 'zzz_01h455vb4pex5vsknk084sn02q'])
      expect([position.name, wrong, read(position, wrong).faults?.length]).toEqual([position.name, wrong, 1]);
  }
});
