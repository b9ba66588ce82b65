import type { GraphQLResolveInfo } from 'graphql';
import type { Act, UnitOfWork } from '../db/unit-of-work';
import { answerWithEach } from '../reads/answer';
import type { View } from '../reads/define-view';
import { selectionOf } from '../reads/selection';
import type { Context } from '../request/context';
import type { FailedRow, MovedRows } from '../services/approval/move-rows';

/** A bulk act, its input, and how what it moves is read. */
interface Moving<Input, Node, Moved extends MovedRows> {
  act: Act<Input, Moved>;
  input: Input;
  view: View<Node>;
}

/** Runs a bulk act of the approval, and reads what it moved. */
export function moveRows<Input, Node, Moved extends MovedRows>(
  context: Context,
  info: GraphQLResolveInfo,
  { act, input, view }: Moving<Input, Node, Moved>,
): Promise<{ successful: Node[]; failed: FailedRow[]; moved: Moved }> {
  const read = answerWithEach<object>(selectionOf(info), { successful: view });
  return context.run(act, input, async (work: UnitOfWork, moved) => ({
    successful: [],
    ...(await read(work, moved)),
    failed: moved.failed,
    moved,
  }));
}
