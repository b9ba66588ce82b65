import { ConfigError } from '../config/config';
import { codeOf, StartError } from '../config/start-error';

/** What the person at the terminal can act on: a stack trace only if nothing better is known. */
export function whyNotStarted(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartError) return error.message;
  const code = codeOf(error);
  const { address, port, syscall, message } = Object(error) as Record<string, unknown>;
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is in use. Stop the process that uses it, or choose another port, as in PORT=4001 npm start.`;
  }
  if (code === 'EACCES' && syscall === 'listen') {
    return `This user may not listen on port ${String(port)}. Choose a port above 1023, as in PORT=4000 npm start.`;
  }
  if (code === 'EADDRNOTAVAIL') {
    return `HOST is ${String(address)}, which is no address of this machine. Set HOST to one that is, or to 0.0.0.0 for all.`;
  }
  if (code === 'ENOSPC' || code === '53100')
    return `There is no space left on a disk (${String(message)}). Free some, and start again.`;
  if (code === '42501') {
    return `The role of DATABASE_OWNER_URL may not change the database (${String(message)}). Connect as the role that owns it.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
