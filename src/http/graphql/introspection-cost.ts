import {
  type FieldNode,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { type Fragments, fragmentsOf, SelectionFold } from '../../reads/walk-selections';

const META_FIELDS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));
/** Twice as much as tools request. */
const ALLOWANCE = 2;

/** The cost of introspection: one per field of the response, with lists of the schema's average length. */
export class IntrospectionCosts {
  private readonly sizes: ReadonlyMap<string, number>;
  /** The maximum for one operation. */
  readonly allowed: number;

  private constructor(private readonly schema: GraphQLSchema) {
    this.sizes = sizesOf(schema);
    const usual = parse(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    const operation = usual.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    this.allowed = ALLOWANCE * this.of(fragmentsOf(usual), operation as OperationDefinitionNode);
  }

  static ofSchema(schema: GraphQLSchema): IntrospectionCosts {
    const known = bySchema.get(schema) ?? new IntrospectionCosts(schema);
    bySchema.set(schema, known);
    return known;
  }

  /** The cost of what an operation introspects; zero for other fields. */
  of(fragments: Fragments, operation: OperationDefinitionNode): number {
    const fold = new SelectionFold<number, GraphQLNamedType | undefined>({
      fragments,
      field: (node, parent, below) => this.ofField(node, parent, below),
      on: (condition) => this.schema.getType(condition),
      merge: (parts) => parts.reduce((total, part) => Math.min(Number.MAX_SAFE_INTEGER, total + part), 0),
    });
    return fold.of(operation.selectionSet, this.schema.getRootType(operation.operation) ?? undefined);
  }

  private ofField(
    { name: { value: name } }: FieldNode,
    parent: GraphQLNamedType | undefined,
    below: (type: GraphQLNamedType) => number,
  ): number {
    const isMeta = parent?.name.startsWith('__') === true;
    const field = META_FIELDS.get(name) ?? (isMeta && isObjectType(parent) ? parent.getFields()[name] : undefined);
    return field ? 1 + (this.sizes.get(name) ?? 1) * below(getNamedType(field.type)) : 0;
  }
}

const bySchema = new WeakMap<GraphQLSchema, IntrospectionCosts>();

/** The length of introspection's lists. */
function sizesOf(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = (type: GraphQLNamedType): { args: readonly unknown[] }[] =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = types.flatMap(fieldsOf);
  const each = (total: number, among: number): number => Math.max(1, Math.ceil(total / Math.max(1, among)));
  const sumOf = (size: (type: GraphQLNamedType) => number): number =>
    types.reduce((total, type) => total + size(type), 0);
  return new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
    ['fields', each(fields.length, types.length)],
    [
      'args',
      each(
        sumOf((type) => fieldsOf(type).reduce((total, { args }) => total + args.length, 0)),
        fields.length,
      ),
    ],
    [
      'enumValues',
      each(
        sumOf((type) => (isEnumType(type) ? type.getValues().length : 0)),
        types.length,
      ),
    ],
    [
      'inputFields',
      each(
        sumOf((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
        types.length,
      ),
    ],
  ]);
}
