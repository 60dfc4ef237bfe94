import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that no message is sent to: what is private, local, shared, reserved or used by machines' own metadata (the special-purpose registries of
 * IANA, RFC 6890 and its successors). An endpoint there would let its owner knock at doors inside the house.
 */
const specialNetworks: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  // Of IPv6 only what is handed out for the open Internet is let through, less what is carved out of it.
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
];

const special = new BlockList();
for (const [network, prefix, family] of specialNetworks) special.addSubnet(network, prefix, family);
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/**
 * Where machines of a cloud ask for what they are and may do, keys included, and all of the link: nobody's receiver is there, so nothing is ever sent there,
 * not even while private networks are allowed. Some of them lie where the open Internet is.
 */
const metadataNetworks: typeof specialNetworks = [
  ['169.254.0.0', 16, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['64:ff9b::a9fe:0', 112, 'ipv6'],
  ['fd00:ec2::254', 128, 'ipv6'],
  ['100.100.100.200', 32, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'],
  ['192.0.0.192', 32, 'ipv4'],
];

const metadata = new BlockList();
for (const [network, prefix, family] of metadataNetworks) metadata.addSubnet(network, prefix, family);

/** Whether messages may go to an IP address: one of the open Internet, or of a private network where those are allowed. */
export function mayGoTo(address: string, allowsPrivate: boolean): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  // Knows IPv4 addresses in the clothes of IPv6 as well.
  if (metadata.check(address, family === 4 ? 'ipv4' : 'ipv6')) return false;
  if (allowsPrivate) return true;
  if (family === 4) return !special.check(address, 'ipv4');
  return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** A URL that leads, or may lead, to where no message is sent. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

/** Answers all addresses of a name, as Node.js does. */
export type Resolver = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for a connection and refuses it if messages may not go to any one of its addresses. It answers what the connection is then made to, so a name
 * that changes between the check and the connection gains nothing.
 */
export function guardedLookup(allowsPrivate: boolean, lookUp: Resolver = lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) callback(error, '', 0);
      else if (!first || addresses.some(({ address }) => !mayGoTo(address, allowsPrivate)))
        callback(new PrivateAddress('The name leads into a private network.'), '', 0);
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** Whether the host of a URL is an address where no message is sent; a name is judged when a connection is made. */
export function leadsInside(url: string, allowsPrivate: boolean): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return !mayGoTo(host, allowsPrivate);
  return !allowsPrivate && (host === 'localhost' || host.endsWith('.localhost'));
}
