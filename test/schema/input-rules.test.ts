import { validate } from 'class-validator';
import {
  getNamedType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLScalarType,
  isInputObjectType,
  isListType,
  getNullableType,
  isNonNullType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { apiSchema, buildSchema } from '../../src/resolvers/build-schema';
import { assertArgumentsAreJudged } from '../../src/resolvers/root-arguments';
import { FaultyValue } from '../../src/schema/faulty-value';
import { CreateClientInput, UpdateClientInput } from '../../src/schema/inputs/client-inputs';
import { CreateInvoiceInput } from '../../src/schema/inputs/invoice-inputs';
import { CreateProjectInput } from '../../src/schema/inputs/project-inputs';
import { type InputClass, inputOf } from '../../src/schema/rules/input-of';
import { rulesOf } from '../../src/schema/rules/rule';
import { isOwnScalar } from '../../src/schema/scalars';
import { rootFields } from '../support/schema-walk';

const schema = apiSchema();
const inputTypes = Object.values(schema.getTypeMap()).filter(isInputObjectType);
const classes = new Map(getMetadataStorage().inputTypes.map(({ name, target }) => [name, target as InputClass]));

function classOf({ name }: GraphQLInputObjectType): InputClass {
  const found = classes.get(name);
  if (!found) throw new Error(`${name} has no class`);
  return found;
}

function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(BillfoldError);
    expect(error).toMatchObject({ code: ErrorCode.VALIDATION_ERROR });
    return (error as BillfoldError).details.map(({ field }) => field);
  }
  return [];
}

/** A value for a field, with a marked fault in the place of each scalar of ours; the paths of the marks are added. */
function withMarks(type: GraphQLInputType, path: string, marks: string[]): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = withMarks(nullable.ofType, `${path}.0`, marks);
    return item === undefined ? undefined : [item];
  }
  const named = getNamedType(nullable);
  if (named instanceof GraphQLInputObjectType) return marked(named, path, marks);
  if (!isOwnScalar(named)) return undefined;
  marks.push(path);
  return new FaultyValue('marked');
}

function marked(type: GraphQLInputObjectType, path: string, marks: string[]): object {
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, withMarks(field.type, `${path}.${field.name}`, marks)]),
  );
}

describe('a walk over the inputs of the schema', () => {
  it.each(inputTypes.map((type) => [type.name, type] as const))(
    '%s lets no value through that a scalar has marked as faulty',
    (_name, type) => {
      const marks: string[] = [];
      const raw = marked(type, 'input', marks);
      const told = faultsOf(() => inputOf(classOf(type), raw));
      expect(marks.filter((mark) => !told.includes(mark))).toEqual([]);
    },
  );

  it('finds inputs with such values, or it shows nothing', () => {
    const marks: string[] = [];
    for (const type of inputTypes) marked(type, type.name, marks);
    expect(marks.length).toBeGreaterThan(40);
  });

  it('finds no argument beside the inputs whose scalar could be marked, unless it is in a class of arguments', () => {
    expect(() => assertArgumentsAreJudged()).not.toThrow();
    const inClasses = new Set(
      getMetadataStorage().argumentTypes.flatMap(({ target }) =>
        getMetadataStorage()
          .fields.filter((field) => field.target === target)
          .map(({ name }) => name),
      ),
    );
    const bare = rootFields(schema).flatMap(({ field }) =>
      field.args.filter(({ type }) => isOwnScalar(getNamedType(type))),
    );
    expect(bare.filter(({ name }) => !inClasses.has(name))).toEqual([]);
  });

  it('finds a rule for each text and each ID of inputs, except what no rule can express', () => {
    // New passwords are judged by the policy, with a code of its own.
    const byPolicy = /password$/i;
    const without = inputTypes.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: of }) => ['String', 'ID'].includes(getNamedType(of).name))
        .filter(({ name }) => !rulesOf(classOf(type), name).some(({ of }) => of === 'VALUE') && !byPolicy.test(name))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(without).toEqual([]);
  });

  it('finds the limits of each list', () => {
    const without = inputTypes.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: of }) => isListType(isNonNullType(of) ? of.ofType : of))
        // An enum has few values, and a filter by the same one twice is the filter by it.
        .filter(({ type: of }) => getNamedType(of) instanceof GraphQLScalarType || isInputObjectType(getNamedType(of)))
        .filter(({ name }) => !rulesOf(classOf(type), name).some(({ of }) => of === 'LIST' || of === 'ITEMS'))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(without).toEqual([]);
  });

  it('finds what the rules say in the descriptions, once', () => {
    const again = buildSchema();
    for (const type of inputTypes) {
      const fields = (again.getType(type.name) as GraphQLInputObjectType).getFields();
      for (const { name, description } of Object.values(type.getFields())) {
        const [said] = rulesOf(classOf(type), name).flatMap(({ says }) => says ?? []);
        expect(description).toContain(said ?? '');
        expect(fields[name]?.description).toBe(description);
      }
    }
  });
});

describe('inputOf', () => {
  it('returns an instance with each value in canonical form', () => {
    const input = inputOf(CreateClientInput, {
      name: '  Cafe\u0301 ',
      email: ' a@example.test ',
      extraRecipients: ['b@example.test', ' b@example.test'],
      currency: ' ｕｓｄ',
      defaultHourlyRate: '１20.50000000',
      paymentTerms: 'NET  30',
      locale: 'de-ch',
      company: ' ',
      notes: null,
      address: { street: ' ', city: ' Bern ' },
    });
    expect(input).toBeInstanceOf(CreateClientInput);
    expect(input).toEqual({
      name: 'Caf\u00e9',
      email: 'a@example.test',
      extraRecipients: ['b@example.test'],
      currency: 'USD',
      defaultHourlyRate: '120.5',
      paymentTerms: 'Net 30',
      locale: 'de-CH',
      company: null,
      notes: null,
      address: { city: 'Bern' },
    });
    expect(inputOf(CreateClientInput, input)).toEqual(input);
  });

  it('leaves out what was left out, and what the class does not have', () => {
    expect(Object.keys(inputOf(UpdateClientInput, { id: CLIENT, isActive: false }))).toEqual(['id']);
  });

  it('reports all errors at once, each with its path, including those marked by scalars', () => {
    const line = { description: 'Work', quantity: '1', rate: '1' };
    const raw = {
      clientId: 'prj_01h455vb4pex5vsknk084sn02q',
      currency: new FaultyValue('no currency'),
      lines: [line, { ...line, description: '', quantity: '0', rate: '-1', taxes: [{ name: '', rate: '2' }] }],
      taxes: [],
      taxRate: '0.1',
      discountRate: 'x',
      discountAmount: '-1',
      issueDate: '2025-02-30',
    };
    expect(faultsOf(() => inputOf(CreateInvoiceInput, raw, 'inputs.3')).sort()).toEqual(
      [
        ...['clientId', 'currency', 'taxRate', 'discountRate', 'discountAmount', 'discountAmount', 'issueDate'],
        ...['description', 'quantity', 'rate', 'taxes.0.name', 'taxes.0.rate'].map((field) => `lines.1.${field}`),
      ]
        .map((field) => `inputs.3.${field}`)
        .sort(),
    );
  });

  it('reports null where nothing can be cleared, and duplicates in a list', () => {
    expect(faultsOf(() => inputOf(UpdateClientInput, { id: CLIENT, name: null }))).toEqual(['input.name']);
    const teamMembers = [{ userId: USER }, { userId: USER }];
    expect(faultsOf(() => inputOf(CreateProjectInput, { clientId: CLIENT, name: 'A', teamMembers }))).toEqual([
      'input.teamMembers.1.userId',
    ]);
  });
});

it('the decorators are rules of class-validator too', async () => {
  const input = Object.assign(new CreateClientInput(), {
    name: '',
    email: 'nobody',
    extraRecipients: ['x'],
    company: 'A',
  });
  const faults = await validate(input);
  expect(faults.map(({ property, constraints }) => [property, Object.values(constraints ?? {})])).toEqual([
    ['name', ['must not be empty']],
    ['email', ['must be an email address such as name@example.com']],
    ['extraRecipients', ['must be an email address such as name@example.com']],
  ]);
});

const CLIENT = 'cli_01h455vb4pex5vsknk084sn02q';
const USER = 'usr_01h455vb4pex5vsknk084sn02q';
