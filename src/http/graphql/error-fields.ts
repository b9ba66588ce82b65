import { BREAK, Kind, visit, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';
import type { FieldFault } from '../../domain/errors';

/**
 * Converts GraphQL's error about a request to an invalid field with its path in the request (`input.lines.2.quantity`).
 * Errors of variables contain the path in their message; for errors of literals it is looked up in the document.
 */
export function faultOfRequest(error: GraphQLError, document: DocumentNode | undefined): FieldFault {
  return (
    faultOfVariable(error, document) ?? faultOfLiteral(error, document) ?? { field: 'query', reason: error.message }
  );
}

/** In the value, which is shown before the path, quotes are escaped. So a value cannot imitate the path. */
const invalidPart = /^Variable "\$(\w+)" got invalid value [^]* at "\w+((?:\.\w+|\[\d+\])+)"; ([^]*)$/;
const invalidWhole = /^Variable "\$(\w+)" got invalid value (?:"(?:[^"\\]|\\.)*"|[^]*?)(); ([^]*)$/;
const missingValue = /^Variable "\$(\w+)" (of (?:required|non-null) type [^]*)$/;
const missingField = /^Field "(?:\w+\.)?(\w+)" of required type/;
const unknownField = /^Field "(\w+)" is not defined by type/;

function faultOfVariable(error: GraphQLError, document: DocumentNode | undefined): FieldFault | null {
  const invalid = invalidPart.exec(error.message) ?? invalidWhole.exec(error.message);
  if (invalid) {
    const [, variable = '', path = '', said = ''] = invalid;
    const reason = said.replace(/^Expected (?:value of )?type "[^"]*"\. (?=.)/, '');
    const below = path.replaceAll('[', '.').replaceAll(']', '');
    const named = missingField.exec(said) ?? unknownField.exec(said);
    return { field: `${argumentOf(variable, document)}${below}${named ? `.${named[1]}` : ''}`, reason };
  }
  const missing = missingValue.exec(error.message);
  return missing ? { field: argumentOf(missing[1] ?? '', document), reason: `A value ${missing[2]}` } : null;
}

/**
 * The argument that a variable is passed to, whatever the variable's name; the variable's own name if it is not a whole
 * argument.
 */
function argumentOf(variable: string, document: DocumentNode | undefined): string {
  let name = variable;
  if (!document) return name;
  visit(document, {
    Argument(node) {
      if (node.value.kind !== Kind.VARIABLE || node.value.name.value !== variable) return undefined;
      name = node.name.value;
      return BREAK;
    },
  });
  return name;
}

function faultOfLiteral(error: GraphQLError, document: DocumentNode | undefined): FieldFault | null {
  const node = error.nodes?.[0];
  if (!node || !document) return null;
  const path = pathTo(node, document);
  const missing =
    missingField.exec(error.message) ?? /argument "(\w+)" of type "[^"]*" is required/.exec(error.message);
  if (missing) path.push(missing[1] ?? '');
  return path.length > 0 ? { field: path.join('.'), reason: error.message } : null;
}

/** The names of arguments and input fields, and list positions, that lead to a node of a document. */
function pathTo(target: ASTNode, document: DocumentNode): string[] {
  const path: string[] = [];
  visit(document, {
    enter(node, _key, parent, _keys, ancestors) {
      if (node !== target) return undefined;
      const line = [...ancestors, parent, node].filter((step) => step !== undefined);
      line.forEach((step, at) => {
        if (Array.isArray(step)) return;
        const single = step as ASTNode;
        if (single.kind === Kind.ARGUMENT || single.kind === Kind.OBJECT_FIELD) path.push(single.name.value);
        const list = line[at - 2] as ASTNode | undefined;
        const siblings = line[at - 1];
        if (list?.kind === Kind.LIST && Array.isArray(siblings)) path.push(String(siblings.indexOf(single)));
      });
      return BREAK;
    },
  });
  return path;
}

/**
 * The errors of class-validator as type-graphql passes them on: a tree of properties with the rules that each breaks.
 */
export interface PropertyFault {
  property: string;
  constraints?: Record<string, string>;
  children?: PropertyFault[];
}

/** Flattens class-validator's tree into a list of invalid fields with paths below `prefix`. */
export function faultsOfProperties(faults: readonly PropertyFault[], prefix: string): FieldFault[] {
  return faults.flatMap(({ property, constraints, children }) => {
    const field = prefix ? `${prefix}.${property}` : property;
    const own = Object.values(constraints ?? {}).map((reason) => ({ field, reason }));
    return [...own, ...faultsOfProperties(children ?? [], field)];
  });
}

/** Removes the names of the schema from GraphQL's suggestions ("Did you mean ..."). */
export function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean [^]+\?$/, '');
}
