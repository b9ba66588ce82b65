import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTNode,
  type ASTVisitor,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type Fragments, fragmentsOf, SelectionFold, walkFields } from '../../reads/walk-selections';
import { IntrospectionCosts } from './introspection-cost';
import { tooComplex, type EdgeLimits } from '../limits/limits';
import { countHeavyFields, countSecretFields } from './secret-fields';

/** The rules that hold a document to the limits; each fault is a `QUERY_TOO_COMPLEX` that names limit and value. */
export function limitRules(limits: EdgeLimits, maxDepth: number): ValidationRule[] {
  return [depthRule(maxDepth), countRule(limits), onceRule, introspectionRule];
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
    const depths = new SelectionFold<number, null>({
      fragments: fragmentsOf(context.getDocument()),
      field: ({ name }, parent, below) => (name.value.startsWith('__') ? 0 : 1 + below(parent)),
      on: () => null,
      merge: (parts) => Math.max(0, ...parts),
    });
    return {
      OperationDefinition(node) {
        const actual = depths.of(node.selectionSet, null);
        if (actual > maxDepth) report(context, 'depth', { allowed: maxDepth, actual, node });
        return undefined;
      },
    };
  };
}

/** Aliases, directives, and what stands more than once in a selection set, counted over the whole document. */
function countRule(limits: EdgeLimits): ValidationRule {
  return (context): ASTVisitor => {
    const counts = { aliases: 0, directives: 0, duplicates: 0 };
    return {
      Field(node) {
        if (node.alias) counts.aliases++;
        return undefined;
      },
      Directive() {
        counts.directives++;
        return undefined;
      },
      SelectionSet(node, _key, parent) {
        // An inline fragment's fields belong to the set around it.
        const isInline = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
        if (!isInline) counts.duplicates += duplicatesIn(node);
        return undefined;
      },
      Document: {
        leave(node) {
          for (const limit of ['aliases', 'directives', 'duplicates'] as const) {
            const [allowed, actual] = [limits[limit], counts[limit]];
            if (actual > allowed) report(context, limit, { allowed, actual, node });
          }
          return undefined;
        },
      },
    };
  };
}

/** How many fields and spreads of a set repeat another of the same name in the answer, under the same type condition. */
function duplicatesIn(set: SelectionSetNode): number {
  const met = new Set<string>();
  let duplicates = 0;
  const enters = (node: SelectionNode, on: string | null): boolean => {
    if (node.kind === Kind.INLINE_FRAGMENT) return true;
    const name = node.kind === Kind.FIELD ? (node.alias ?? node.name).value : `...${node.name.value}`;
    const key = `${on ?? ''} ${name}`;
    if (met.has(key)) duplicates++;
    met.add(key);
    return false;
  };
  walkFields([set], { fragments: NO_FRAGMENTS, enters });
  return duplicates;
}

const NO_FRAGMENTS: Fragments = new Map();

/** One try at a secret an operation: else one request of many aliases would be many guesses. Of what is heavy, one as well. */
const onceRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(node) {
    const fragments = fragmentsOf(context.getDocument());
    const [limit, count] =
      node.operation === OperationTypeNode.MUTATION
        ? (['secretMutations', countSecretFields] as const)
        : (['auditLogVerification', countHeavyFields] as const);
    const actual = count(fragments, node);
    if (actual > 1) report(context, limit, { allowed: 1, actual, node });
    return undefined;
  },
});

/** The schema is answered about as often as tools ask, and not by alias after alias. */
const introspectionRule: ValidationRule = (context): ASTVisitor => {
  const costs = IntrospectionCosts.ofSchema(context.getSchema());
  return {
    OperationDefinition(node) {
      const actual = costs.of(fragmentsOf(context.getDocument()), node);
      if (actual > costs.allowed) report(context, 'introspection', { allowed: costs.allowed, actual, node });
      return undefined;
    },
  };
};
