import path from 'node:path';

/** The file in which a run notes, one a line, what it could not test on this machine. */
export function leftOutFile(): string {
  return path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'left-out');
}
