/**
 * Formats an array as PostgreSQL's text form, for columns built without a connection (in a worker thread). Bytes are
 * written as `\\x` followed by hexadecimal digits.
 */
export function arrayLiteral(values: readonly (string | number | null)[]): string {
  let text = '{';
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n];
    if (n > 0) text += ',';
    if (value === null || value === undefined) text += 'NULL';
    else if (typeof value === 'number') text += String(value);
    else text += `"${/["\\]/.test(value) ? value.replace(/["\\]/g, '\\$&') : value}"`;
  }
  return `${text}}`;
}
