import { readFileSync } from 'node:fs';

interface ProfileNode {
  id: number;
  children?: number[];
  callFrame: { functionName: string; url: string; lineNumber: number };
}

interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

/** Where a function belongs: a package, a folder of ours, or null for Node's own and the engine's. */
function placeOf({ url }: ProfileNode['callFrame']): string | null {
  if (url.startsWith('node:')) return null;
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  return inPackage ?? /\/(src\/(?:[^/]+\/)?(?:views\/)?)/.exec(url)?.[1] ?? null;
}

/** For each node the place that its time is spent for: its own, or that of the nearest caller which has one. */
function ownersOf(nodes: readonly ProfileNode[]): Map<number, string> {
  const owners = new Map<number, string>();
  // Callers come before those whom they call.
  for (const node of nodes) {
    const { functionName } = node.callFrame;
    const inherited = owners.get(node.id) ?? "Node's HTTP, sockets and timers";
    const owner = functionName.startsWith('(') ? functionName : (placeOf(node.callFrame) ?? inherited);
    const below = functionName === '(root)' ? inherited : owner;
    owners.set(node.id, owner);
    for (const child of node.children ?? []) owners.set(child, below);
  }
  return owners;
}

function shares(weights: ReadonlyMap<string, number>, total: number, most: number): string[] {
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, weight]) => `  ${((100 * weight) / total).toFixed(1).padStart(5)} %  ${name}`);
}

/**
 * A CPU profile in shares of the time that was not idle: by place, where what Node and the engine do counts for their
 * caller, then by function.
 */
export function profileReport(file: string): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const owners = ownersOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [places, functions] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  samples.forEach((id, index) => {
    const frame = byId.get(id)?.callFrame;
    // The profiler's own start and end are no work of the server.
    if (!frame || frame.functionName === '(idle)' || (frame.functionName === 'dispatch' && frame.url === '')) return;
    const weight = timeDeltas[index] ?? 0;
    const place = owners.get(id) ?? '';
    const where = `${frame.functionName || '(anonymous)'}  ${frame.url.replace(/.*\/(node_modules|src)\//, '$1/')}:${frame.lineNumber + 1}`;
    places.set(place, (places.get(place) ?? 0) + weight);
    functions.set(where, (functions.get(where) ?? 0) + weight);
    total += weight;
  });
  return [
    'by place, with what Node does for it',
    ...shares(places, total, 25),
    'by function',
    ...shares(functions, total, 45),
  ].join('\n');
}
