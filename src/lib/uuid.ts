import { randomFillSync } from 'node:crypto';
import { V7Generator } from 'uuidv7';

/** Random numbers drawn in advance: drawing a thousand costs little more than the eight that the library requests. */
const pool = new Uint32Array(1024);
let next = pool.length;

const generator = new V7Generator({
  nextUint32: () => {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    const number = pool[next] ?? 0;
    next += 1;
    return number;
  },
});

/** Generates the ID of a new row: a UUIDv7, greater than all IDs that this process has generated before. */
export function newId(): string {
  return generator.generate().toString();
}
