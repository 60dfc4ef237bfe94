import { lookup } from 'node:dns/promises';
import { guardedLookup, leadsInside, mayGoTo } from '../../src/ports/public-address.ts';

const inside = [
  'http://127.0.0.1/',
  'http://127.8.9.10/',
  'http://0.0.0.0/',
  'http://0/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://localhost/',
  'http://LOCALHOST/',
  'http://api.localhost/',
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://169.254.0.1/',
  'http://100.64.0.1/',
  'http://192.0.0.192/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://240.0.0.1/',
  'http://192.0.2.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2001:db8::1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
] as const;

test.each(inside)('%s leads inside, however it is written', (url) => {
  expect(leadsInside(url, false)).toBe(true);
});

test.each(['https://example.com/', 'https://1.1.1.1/', 'https://[2606:4700:4700::1111]/', 'https://172.32.0.1/', 'https://100.128.0.1/'])(
  '%s does not',
  (url) => {
    expect(leadsInside(url, false)).toBe(false);
  },
);

const neverSentTo = [
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9.0xfe.0.1/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://[febf:ffff::1]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/latest/',
  'http://168.63.129.16/machine/',
  'http://192.0.0.192/opc/',
] as const;

test.each(neverSentTo)('%s is refused even where private networks are allowed', (url) => {
  expect(leadsInside(url, true)).toBe(true);
  expect(leadsInside(url, false)).toBe(true);
});

test.each(['http://localhost:9999/', 'http://127.0.0.1/', 'http://[::1]/', 'http://10.1.2.3/', 'http://[fd00::1]/', 'http://100.64.0.1/'])(
  '%s is not, so that a receiver can be tried',
  (url) => {
    expect(leadsInside(url, true)).toBe(false);
  },
);

test('a name is judged by what it is looked up to, each time', async () => {
  const { address } = await lookup('localhost');
  expect(mayGoTo(address, false)).toBe(false);

  const answer = await new Promise<Error | null>((resolve) => guardedLookup(false)('localhost', {}, (error) => resolve(error)));

  expect(answer).toMatchObject({ name: 'PrivateAddress' });
  const onThisMachine = await new Promise<unknown>((resolve) =>
    guardedLookup(true)('localhost', {}, (error, found) => resolve(error ?? found)),
  );
  expect(onThisMachine).toBe(address);
});
