import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTNode,
  type ASTVisitor,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { tooComplex, type EdgeLimits } from './limits';
import { isSecretField } from './secret-fields';

/** The rules that hold a document to the limits; each fault is a `QUERY_TOO_COMPLEX` that names limit and value. */
export function limitRules(limits: EdgeLimits, maxDepth: number): ValidationRule[] {
  return [depthRule(maxDepth), countRule(limits), secretsRule];
}

function report(
  context: ValidationContext,
  limit: string,
  facts: { allowed: number; actual: number; node: ASTNode },
): void {
  const originalError = tooComplex(limit, facts.allowed, facts.actual);
  context.reportError(new GraphQLError(originalError.message, { nodes: facts.node, originalError }));
}

/** Fields nested in fields, through fragments. Introspection is left out: GraphQL has a rule of its own for its depth. */
function depthRule(maxDepth: number): ValidationRule {
  return (context): ASTVisitor => {
    const depths = new Map<string, number>();
    const depthOf = (set: SelectionSetNode | undefined): number => {
      let deepest = 0;
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) deepest = Math.max(deepest, depthOfFragment(selection.name.value));
        else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(selection.selectionSet));
        else if (!selection.name.value.startsWith('__')) {
          deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
        }
      }
      return deepest;
    };
    const depthOfFragment = (name: string): number => {
      const known = depths.get(name);
      if (known !== undefined) return known;
      // A fragment that spreads itself counts as flat here; GraphQL's own rule refuses it.
      depths.set(name, 0);
      const depth = depthOf(context.getFragment(name)?.selectionSet);
      depths.set(name, depth);
      return depth;
    };
    return {
      OperationDefinition(node) {
        const actual = depthOf(node.selectionSet);
        if (actual > maxDepth) report(context, 'depth', { allowed: maxDepth, actual, node });
        return undefined;
      },
    };
  };
}

/** Aliases and directives, counted over the whole document. */
function countRule(limits: EdgeLimits): ValidationRule {
  return (context): ASTVisitor => {
    let aliases = 0;
    let directives = 0;
    return {
      Field(node) {
        if (node.alias) aliases++;
        return undefined;
      },
      Directive() {
        directives++;
        return undefined;
      },
      Document: {
        leave(node) {
          if (aliases > limits.aliases) report(context, 'aliases', { allowed: limits.aliases, actual: aliases, node });
          if (directives > limits.directives) {
            report(context, 'directives', { allowed: limits.directives, actual: directives, node });
          }
          return undefined;
        },
      },
    };
  };
}

/** One try at a secret an operation: else one request of many aliases would be many guesses. */
const secretsRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.MUTATION) return undefined;
    const actual = countSecretFields(context, node);
    if (actual > 1) report(context, 'secretMutations', { allowed: 1, actual, node });
    return undefined;
  },
});

function countSecretFields(context: ValidationContext, operation: OperationDefinitionNode): number {
  let count = 0;
  // How often each fragment was met does not matter above two: the rule is broken then.
  const visits = new Map<string, number>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += isSecretField(selection.name.value) ? 1 : 0;
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else {
        const visited = visits.get(selection.name.value) ?? 0;
        visits.set(selection.name.value, visited + 1);
        const fragment = context.getFragment(selection.name.value);
        if (fragment && visited < 2) visit(fragment.selectionSet);
      }
    }
  };
  visit(operation.selectionSet);
  return count;
}
