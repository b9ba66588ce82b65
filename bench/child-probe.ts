import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

/**
 * Loaded into a measured server before its own code (`--require`): tells the bench the CPU time that the process has
 * used, and records a CPU profile between two messages.
 */
export type ProbeMessage = { ask: 'cpu' } | { ask: 'startProfile' } | { ask: 'stopProfile'; file: string };

const session = new Session();

function answer(message: ProbeMessage): void {
  if (message.ask === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMicroseconds: user + system });
  } else if (message.ask === 'startProfile') {
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: 200 });
    session.post('Profiler.start', () => process.send?.({ started: true }));
  } else {
    session.post('Profiler.stop', (_error, { profile }) => {
      writeFileSync(message.file, JSON.stringify(profile));
      session.disconnect();
      process.send?.({ file: message.file });
    });
  }
}

process.on('message', answer);
process.on('disconnect', () => process.exit(0));
