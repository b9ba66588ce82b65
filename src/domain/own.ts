/** The mark of objects that are about the caller. It is a symbol, so no response contains it. */
export const OWN = Symbol('own');

/** Whether an object that was read is about the caller, such as their own membership. */
export const isOwn = (object: unknown): boolean =>
  typeof object === 'object' && object !== null && (object as { [OWN]?: unknown })[OWN] === true;
