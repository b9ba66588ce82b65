import { writeFileSync } from 'node:fs';
import path from 'node:path';

const preloadIn = (folder: string) => path.join(folder, 'type-script.cjs');

/** Writes what the processes of a run load first into its folder, where they find what is kept for the next one. */
export function writePreload(folder: string): void {
  const [register, pack] = ['register', 'module-pack'].map((name) =>
    JSON.stringify(path.join(__dirname, `${name}.cjs`)),
  );
  writeFileSync(preloadIn(folder), `require(${register});\nrequire(${pack}).loadFromPack(__dirname);\n`);
}

/** Flags with which Node.js runs our TypeScript in a process of its own, and compiles no file twice. */
export const TYPE_SCRIPT = ['--require', preloadIn(process.env.BILLFOLD_TEST_FOLDER ?? '')] as const;
