import { readFileSync } from 'node:fs';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
}

interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

/** Where a function belongs: a package, a folder of ours, a part of Node, or the engine itself. */
function placeOf({ functionName, url }: ProfileNode['callFrame']): string {
  if (url.startsWith('node:'))
    return `node:${
      url
        .slice(5)
        .replace(/^internal\//, '')
        .split('/')[0]
    }`;
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage) return inPackage;
  const ours = /\/(src\/(?:[^/]+\/)?(?:views\/)?)/.exec(url)?.[1];
  return ours ?? (url ? 'evaluated' : functionName.startsWith('(') ? functionName : 'engine and natives');
}

function shares(weights: ReadonlyMap<string, number>, total: number, most: number): string[] {
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, weight]) => `  ${((100 * weight) / total).toFixed(1).padStart(5)} %  ${name}`);
}

/** Self time of a CPU profile in shares of the time that was not idle: by place, then by function. */
export function profileReport(file: string): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [places, functions] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  samples.forEach((id, index) => {
    const frame = byId.get(id)?.callFrame;
    // The profiler's own start and end are no work of the server.
    if (!frame || frame.functionName === '(idle)' || (frame.functionName === 'dispatch' && frame.url === '')) return;
    const weight = timeDeltas[index] ?? 0;
    const place = placeOf(frame);
    const where = `${frame.functionName || '(anonymous)'}  ${frame.url.replace(/.*\/(node_modules|src)\//, '$1/')}:${frame.lineNumber + 1}`;
    places.set(place, (places.get(place) ?? 0) + weight);
    functions.set(where, (functions.get(where) ?? 0) + weight);
    total += weight;
  });
  return ['by place', ...shares(places, total, 25), 'by function', ...shares(functions, total, 45)].join('\n');
}
