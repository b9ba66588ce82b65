import { addressesBehind, network } from '../../src/http/addresses';

const proxies = ['10.0.0.0/8', '192.0.2.7', 'fd00::/8'];
const request = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
});

it.each([
  ['who is connected, where nothing is forwarded', '10.0.0.1', undefined, '10.0.0.1'],
  ['who is connected, where that is no proxy of ours', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['who the proxy names', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['who a single address of a proxy names', '192.0.2.7', '198.51.100.1', '198.51.100.1'],
  ['nobody whom a neighbour of a proxy names', '192.0.2.8', '198.51.100.1', '192.0.2.8'],
  ['nothing that was written further left', '10.0.0.1', '1.1.1.1, 2.2.2.2,198.51.100.1', '198.51.100.1'],
  ['no address of ours that was forged further left', '10.0.0.1', '10.9.9.9, 198.51.100.1', '198.51.100.1'],
  ['who is behind several proxies', '10.0.0.1', '1.1.1.1, 198.51.100.1, 192.0.2.7 , 10.0.0.2', '198.51.100.1'],
  ['the first of them, where all are proxies', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['the last that is known, before what is no address', '10.0.0.1', '198.51.100.1, unknown', '10.0.0.1'],
  ['the last that is known, before nothing', '10.0.0.1', '198.51.100.1, , 10.0.0.2', '10.0.0.2'],
  ['who is connected, where nothing is named', '10.0.0.1', '', '10.0.0.1'],
  ['an IPv4 address in IPv6 as what it is', '::ffff:10.0.0.1', '::FFFF:c633:6401', '198.51.100.1'],
  ['an IPv6 address behind an IPv6 proxy', 'fd12::1', '2001:DB8:0:0::5', '2001:db8::5'],
  ['an address without its port', '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
  ['an address without its brackets and port', '10.0.0.1', '[2001:db8::5]:4711', '2001:db8::5'],
  ['an address without its zone', 'fe80::1%eth0', undefined, 'fe80::1'],
  ['nothing of one who has gone', undefined, '198.51.100.1', ''],
])('finds %s', (_what, connected, forwarded, expected) => {
  expect(addressesBehind(proxies)(request(connected, forwarded))).toBe(expected);
});

it('trusts nobody if no proxy is configured', () => {
  expect(addressesBehind([])(request('10.0.0.1', '198.51.100.1'))).toBe('10.0.0.1');
  expect(addressesBehind([])(request('::ffff:198.51.100.1'))).toBe('198.51.100.1');
});

it('reads a header that is nothing but commas in no time', () => {
  expect(addressesBehind(proxies)(request('10.0.0.1', ','.repeat(16_000)))).toBe('10.0.0.1');
  expect(addressesBehind(proxies)(request('10.0.0.1', '10.0.0.2,'.repeat(1_600) + '10.0.0.2'))).toBe('10.0.0.2');
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['2001:db8::2:0:0:0:9', '2001:db8:0:2'],
  ['2001::1:2:3:4:5', '2001:0:0:1'],
  ['2001::2:2:3:4:5', '2001:0:0:2'],
  ['::1', '0:0:0:0'],
])('the network of %s is %s', (address, expected) => {
  expect(network(address)).toBe(expected);
});
