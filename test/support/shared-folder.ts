import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where all tests share the unpacked browser. */
export const SHARED_FOLDER = path.join(tmpdir(), 'billfold-test');
