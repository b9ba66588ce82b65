import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf, StartError } from './start-error';

/** Creates the folder of DATA_DIR if it is missing. Returns it as an absolute path. Throws a `StartError` if it cannot be used. */
export function prepareDataFolder(dataDir: string): string {
  const folder = path.resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (statSync(folder).isDirectory()) return folder;
  } catch (error) {
    throw new StartError(faultOf(folder, codeOf(error)), { cause: error });
  }
  throw new StartError(faultOf(folder, 'EEXIST'));
}

/** Why a folder cannot be used, and what to do, by the code of the error. */
export function faultOf(folder: string, code: string): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `DATA_DIR is ${folder}, but that is a file, or lies below one. Set DATA_DIR to a folder, or remove the file.`;
  }
  if (code === 'ENOSPC')
    return `There is no space left on the disk of DATA_DIR (${folder}). Free some, or set another DATA_DIR.`;
  return `DATA_DIR is ${folder}, which this process may not write (${code}). Give it to the user that runs Billfold, or set another DATA_DIR.`;
}
