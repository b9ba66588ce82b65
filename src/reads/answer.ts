import type { GraphQLResolveInfo } from 'graphql';
import type { UnitOfWork } from '../db/unit-of-work';
import { readOne, readTogether } from './read-view';
import { below, selectionOf } from './selection';
import type { View } from './define-view';
import type { Selection } from './selection-tree';

/** Reads the object that an act returns, with look-ahead over the selection, inside the act's transaction. */
export function answerWith<T>(info: GraphQLResolveInfo, view: View<T>): (work: UnitOfWork, id: string) => Promise<T> {
  return async ({ answering }, id) => {
    const answer = await readOne(answering, view, { id, selection: selectionOf(info) });
    if (answer === null) throw new Error(`the result of ${info.fieldName} does not exist`);
    return answer;
  };
}

/** Reads the objects in a payload, each by its ID or IDs, in one statement. Only selected fields are read. */
export function answerWithEach<T>(
  selection: Selection,
  views: Readonly<Record<string, View>>,
): (work: UnitOfWork, ids: object) => Promise<T> {
  return async ({ answering }, ids) => {
    const wanted = Object.entries(views).flatMap(([name, view]) =>
      name in selection
        ? [
            {
              name,
              view,
              id: (ids as Record<string, string | string[]>)[name] ?? [],
              selection: below(selection, name),
            },
          ]
        : [],
    );
    return (wanted.length > 0 ? await readTogether(answering, wanted) : {}) as T;
  };
}
