import path from 'node:path';

/** Flags with which Node.js runs our TypeScript in a process of its own, and compiles no file twice. */
export const TYPE_SCRIPT = ['--require', path.join(__dirname, 'register.cjs')] as const;
