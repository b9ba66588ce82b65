import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP, SocketAddress } from 'node:net';

/** The parts of a request that identify its origin. */
export interface Arrival {
  headers: IncomingHttpHeaders;
  socket: { remoteAddress?: string | undefined };
}

/** Returns the client address of a request. */
export type AddressOf = (request: Arrival) => string;

/**
 * Determines the client address of a request: the connected peer or, if that is a trusted proxy (addresses and CIDR
 * ranges), the one that it reports in X-Forwarded-For, read from the right as long as the addresses are trusted too.
 * Addresses further left may have been forged by the client. IPv4-mapped IPv6 addresses become IPv4. Empty if the peer
 * has disconnected.
 */
export function addressesBehind(proxies: readonly string[]): AddressOf {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = familyOf(address);
    trusted.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return ({ headers, socket }) => {
    let address = plainAddress(socket.remoteAddress ?? '') ?? '';
    const forwarded = proxies.length > 0 ? headers['x-forwarded-for'] : undefined;
    if (forwarded === undefined) return address;
    for (const hop of String(forwarded).split(',').reverse()) {
      if (address === '' || !trusted.check(address, familyOf(address))) break;
      const further = plainAddress(hop.trim());
      if (further === null) break;
      address = further;
    }
    return address;
  };
}

/**
 * The address under which a client is counted. For IPv6 it is the network, because a client that has one of its
 * addresses has all of them.
 */
export function network(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [left = '', right] = ip.split('::');
  const groups = left === '' ? [] : left.split(':');
  const known = groups.length + (right ? right.split(':').length : 0);
  const zeros = right === undefined ? [] : Array<string>(Math.max(0, 8 - known)).fill('0');
  return [...groups, ...zeros, ...(right ?? '').split(':')].slice(0, 4).join(':');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

/** An address in canonical form, without port, brackets or zone; null for any other text. */
function plainAddress(text: string): string | null {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/s, '');
  const version = isIP(address);
  if (version !== 6) return version === 4 ? address : null;
  const canonical = new SocketAddress({ address, family: 'ipv6' }).address;
  return /^::ffff:([\d.]+)$/.exec(canonical)?.[1] ?? canonical;
}
