const special = /["\\]/;
const specials = /["\\]/g;
/** What JSON writes in another way than PostgreSQL reads it: all but plain characters, quotes and backslashes. */
const ownToJson = /[^\x20-\ud7ff\ue000-\uffff]/;

/**
 * A column of a batch as PostgreSQL reads an array. The driver does this for any array; most of a batch are columns of plain texts and numbers, which need no
 * pattern to be matched for every one of them. Null for an array of anything else, which is left to the driver.
 */
export function arrayLiteral(values: readonly unknown[]): string | null {
  let text = '{';
  for (const value of values) {
    if (text.length > 1) text += ',';
    if (typeof value === 'string') text += quoted(value);
    else if (value === null || value === undefined) text += 'NULL';
    else if (typeof value === 'number' || typeof value === 'bigint') text += String(value);
    else return null;
  }
  return `${text}}`;
}

/** JSON quotes as PostgreSQL does, and texts of JSON in a third of the time that a pattern takes. */
function quoted(value: string): string {
  if (!special.test(value)) return `"${value}"`;
  return ownToJson.test(value) ? `"${value.replace(specials, '\\$&')}"` : JSON.stringify(value);
}
