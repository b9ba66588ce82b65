import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { RecentMap } from '../../lib/recent-map';
import { limitRules } from './limit-rules';
import { type EdgeLimits, screenDocument } from '../limits/limits';

/** How many documents that passed are remembered, twice over. */
const REMEMBERED = 500;
const PASSED: readonly unknown[] = [];

/**
 * Holds documents to the limits before GraphQL's own rules see them: some of those compare each field with each, and take
 * long over a document that repeats itself. A document that passed is let through at once when it comes again.
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

  /** Why a document is not taken; nothing where it is, or is not GraphQL: then GraphQL says what is wrong. */
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
