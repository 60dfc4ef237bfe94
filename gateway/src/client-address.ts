import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { actorName } from '@baton/platform';
import type { Caller } from './authenticate.ts';
import { createLru } from './lru.ts';

/** A set of addresses. */
export interface Addresses {
  has(address: string): boolean;
}

const addressesKnownMax = 1_000;

/** Makes {@link Addresses} of single ones and networks, as in `10.0.0.0/8`. Throws for what is neither. */
export function addressesOf(list: readonly string[]): Addresses {
  const block = new BlockList();
  for (const item of list) {
    const [address = '', bits] = item.split('/');
    const family = isIP(address);
    if (family === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) throw new Error(`${item} is no address and no network`);
    const type = family === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) block.addAddress(address, type);
    else block.addSubnet(address, Number(bits), type);
  }
  const isIn = (address: string): boolean => {
    const family = isIP(address);
    return family !== 0 && block.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
  // Asked for every request, of few addresses.
  const known = createLru<boolean>(addressesKnownMax);
  const has = (address: string): boolean => {
    const found = known.get(address) ?? isIn(address);
    known.set(address, found);
    return found;
  };
  return { has: list.length === 0 ? () => false : has };
}

/** This machine. */
export const loopback: readonly string[] = ['127.0.0.0/8', '::1'];

/**
 * Where a request comes from. What it says of that itself (`X-Forwarded-For`) is believed only as far as trusted proxies said it: read from its end, the first
 * address that is none of theirs.
 */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: Addresses): string {
  let address = plain(request.socket.remoteAddress ?? '');
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  while (proxies.has(address)) {
    const before = plain(forwarded.pop()?.trim() ?? '');
    if (isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** By whom a budget is kept: the person or program that a token names, else the network that the request comes from. */
export function callerKey(caller: Caller, address: string): string {
  return caller.actor.kind === 'anonymous' ? `ip:${networkOf(address)}` : actorName(caller.actor);
}

/** The network whose addresses are one household or one machine to us: /24 of IPv4, /64 of IPv6. */
export function networkOf(address: string): string {
  const family = isIP(address);
  if (family === 0) return 'unknown';
  if (family === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  while (tail !== undefined && groups.length + after.length < 8) groups.push('0');
  const network = [...groups, ...after].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** IPv4 as IPv4, also where a socket for both writes it as IPv6; without the zone of a link. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '');
}
