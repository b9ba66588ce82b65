import { createParameterDecorator } from 'type-graphql';
import type { Selection } from '../reads/selection-tree';
import type { Context } from '../request/context';
import { selectionOf } from '../reads/selection';

/** A request, and the selection below the field that is being resolved. */
export interface Looking {
  context: Context;
  selection: Selection;
}

/** Injects a `Looking` into a resolver that needs more than its parent and arguments. */
export function LookAhead(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<Context>(({ context, info }): Looking => ({ context, selection: selectionOf(info) }));
}
