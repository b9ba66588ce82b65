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

/**
 * The rules that check a document against the limits. Each error is a `QUERY_TOO_COMPLEX` that names limit and value.
 */
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

/**
 * The nesting of fields, including fragments. Introspection is excluded, because GraphQL has its own rule for its
 * depth.
 */
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

/** Aliases, directives, and repeated selections in a selection set, counted over the whole document. */
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
        // An inline fragment's fields belong to the enclosing set.
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

/**
 * The number of fields and spreads of a set that repeat another one with the same response name, under the same type
 * condition.
 */
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

/**
 * One attempt at a secret per operation; otherwise one request with many aliases would be many guesses. The same holds
 * for expensive queries.
 */
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

/** The schema can be introspected about as often as tools do, but not by many aliases. */
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
