/** Seen to fail: with `X-Forwarded-For` believed whoever sends it, and with its first address taken instead of the last that a proxy of ours did not write. */
import { addressesOf, addressOf, loopback, networkOf } from '../../src/client-address.ts';

const proxies = addressesOf(['10.0.0.0/8', 'fd00::/8', ...loopback]);
// Of a socket only its address is read.
const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as never;

test.each([
  ['no proxy', '203.0.113.9', undefined, '203.0.113.9'],
  ['a client that says it is somebody else', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a proxy of ours', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['two proxies of ours', '10.0.0.1', '198.51.100.1, 10.0.0.2', '198.51.100.1'],
  ['a client that says more than its proxy', '10.0.0.1', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
  ['a proxy that says nothing', '10.0.0.1', undefined, '10.0.0.1'],
  ['a proxy that says nonsense', '10.0.0.1', 'unknown', '10.0.0.1'],
  ['IPv4 on a socket for both', '::ffff:10.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['IPv6', 'fd00::1', '2001:db8::7', '2001:db8::7'],
])('the address behind %s', (_name, remote, forwarded, expected) => {
  expect(addressOf(request(remote, forwarded), proxies)).toBe(expected);
});

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['2001:0db8:0001::', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', 'unknown'],
])('the network of %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('what is no address is named', () => {
  expect(() => addressesOf(['10.0.0.0/8', 'localhost'])).toThrow('localhost is no address and no network');
  expect(() => addressesOf(['10.0.0.0/x'])).toThrow('10.0.0.0/x');
  expect(addressesOf(['10.0.0.0/8']).has('not an address')).toBe(false);
});
