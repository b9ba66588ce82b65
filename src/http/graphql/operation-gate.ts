import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../../reads/walk-selections';
import { tooComplex } from '../limits/limits';
import { planCost, type CostPlan, type Variables } from './query-cost';
import { countSecretFields } from './secret-fields';

interface OperationFacts {
  cost: CostPlan;
  takesSecret: boolean;
}

/** The checks of an operation of a valid document once its variables are known, before it runs. */
export class OperationGate {
  private readonly known = new WeakMap<OperationDefinitionNode, OperationFacts>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly maxCost: number,
  ) {}

  /** The error for an operation that costs too much, or null. Plans are cached as long as the document. */
  refuseCost(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): GraphQLError | null {
    const actual = this.costOf(document, operation, variables);
    if (actual <= this.maxCost) return null;
    const originalError = tooComplex('cost', this.maxCost, actual);
    return new GraphQLError(originalError.message, { nodes: operation, originalError });
  }

  /** The cost of an operation with its variables. */
  costOf(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
    const { cost } = this.factsOf(document, operation);
    return typeof cost === 'number' ? cost : cost(variables);
  }

  /** Whether the operation sends a secret that could be guessed. */
  takesSecret(document: DocumentNode, operation: OperationDefinitionNode): boolean {
    return this.factsOf(document, operation).takesSecret;
  }

  private factsOf(document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
    const known = this.known.get(operation);
    if (known) return known;
    const facts = {
      cost: planCost(this.schema, document, operation),
      takesSecret: hasSecretField(document, operation),
    };
    this.known.set(operation, facts);
    return facts;
  }
}

function hasSecretField(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return operation.operation === OperationTypeNode.MUTATION && countSecretFields(fragmentsOf(document), operation) > 0;
}
