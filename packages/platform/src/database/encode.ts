const special = /["\\]/;
const specials = /["\\]/g;

/**
 * A column of a batch as PostgreSQL reads an array. The driver does this for any array; most of a batch are columns of plain texts and numbers, which need no
 * pattern to be matched for every one of them. Null for an array of anything else, which is left to the driver.
 */
export function arrayLiteral(values: readonly unknown[]): string | null {
  let text = '{';
  for (const value of values) {
    if (text.length > 1) text += ',';
    if (typeof value === 'string') text += `"${special.test(value) ? value.replace(specials, '\\$&') : value}"`;
    else if (value === null || value === undefined) text += 'NULL';
    else if (typeof value === 'number' || typeof value === 'bigint') text += String(value);
    else return null;
  }
  return `${text}}`;
}
