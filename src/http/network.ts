/** An address as callers have one: of IPv6 the network, for whoever has one of its addresses has them all. */
export function network(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  return (ip.split('::')[0] ?? ip).split(':').slice(0, 4).join(':');
}
