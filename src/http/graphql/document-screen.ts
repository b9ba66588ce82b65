import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { RecentMap } from '../../lib/recent-map';
import { limitRules } from './limit-rules';
import { type EdgeLimits, screenDocument } from '../limits/limits';

/** How many accepted documents are cached, in each of two generations. */
const REMEMBERED = 500;
const PASSED: readonly unknown[] = [];

/**
 * Checks documents against the limits before GraphQL's own rules run, some of which compare each field with every other
 * and are slow for repetitive documents. An accepted document is cached.
 */
export class DocumentScreen {
  private readonly passed = new RecentMap<typeof PASSED>(REMEMBERED);
  private readonly rules;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: EdgeLimits,
    maxDepth: number,
  ) {
    this.rules = limitRules(limits, maxDepth);
  }

  /** Why a document is refused; nothing if it is accepted or is not valid GraphQL, which GraphQL then reports. */
  refusalsOf(source: string): readonly unknown[] {
    const known = this.passed.get(source);
    if (known) return known;
    const refusal = screenDocument(source, this.limits);
    const refusals = refusal ? [refusal] : this.overLimit(source);
    if (refusals.length === 0) this.passed.set(source, PASSED);
    return refusals;
  }

  private overLimit(source: string): readonly unknown[] {
    let document: DocumentNode;
    try {
      document = parse(source, { maxTokens: this.limits.documentTokens });
    } catch {
      return PASSED;
    }
    return validate(this.schema, document, this.rules);
  }
}
