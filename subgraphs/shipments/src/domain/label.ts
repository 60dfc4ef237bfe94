import type { PostalAddress } from '@baton/contracts';

/**
 * The label of a return as a ZPL document for a 4 × 6 inch printer at 203 dpi: sender, receiver, and the tracking number as Code 128 and in letters.
 */
export function returnLabel(from: PostalAddress, to: readonly string[], carrier: string, trackingNumber: string): string {
  const city = [from.city, from.region, from.postalCode].filter(Boolean).join(' ');
  const sender = [from.name, from.company, from.line1, from.line2, city, from.countryCode].filter((line) => line !== null);
  return [
    '^XA',
    '^CI28',
    '^PW812',
    '^LL1218',
    text(40, 40, 28, 'FROM'),
    ...sender.map((line, index) => text(40, 76 + index * 34, 28, line)),
    '^FO40,300^GB732,3,3^FS',
    text(40, 330, 32, 'RETURN TO'),
    ...to.map((line, index) => text(40, 374 + index * 48, 42, line)),
    '^FO40,790^GB732,3,3^FS',
    text(40, 820, 32, carrier.toUpperCase()),
    `^FO80,880^BY3^BCN,200,N,N,N^FH^FD${escaped(trackingNumber)}^FS`,
    text(80, 1110, 40, trackingNumber),
    '^XZ',
  ].join('\n');
}

const text = (x: number, y: number, size: number, line: string): string => `^FO${x},${y}^A0N,${size},${size}^FH^FD${escaped(line)}^FS`;

/** Field data with the characters that ZPL reads as commands written in hexadecimal, so that no address can print a label of its own. */
const escaped = (data: string): string =>
  [...data.slice(0, 60)]
    .map((character) =>
      /[\^~_\\\p{Cc}]/u.test(character) ? `_${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : character,
    )
    .join('');

/** A document as a URL that holds it. */
export const dataUrl = (zpl: string): string => `data:application/zpl;charset=utf-8;base64,${Buffer.from(zpl).toString('base64')}`;
