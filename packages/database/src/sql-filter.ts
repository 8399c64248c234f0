/** Collects `where` conditions with numbered parameters, so that no value is ever written into SQL text. */
export class SqlFilter {
  readonly #conditions: string[] = [];
  readonly parameters: unknown[] = [];

  /** Adds a value and gives its placeholder. */
  bind(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  /** Adds `condition(placeholder)` unless the value is absent. */
  add(value: unknown, condition: (placeholder: string) => string): this {
    if (value === undefined || value === null) return this;
    this.#conditions.push(condition(this.bind(value)));
    return this;
  }

  addRaw(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  /** Rows in an area and below: one range on the code, which an index can use (`.` sorts right before `/`). */
  inArea(column: string, code: string | null | undefined): this {
    return this.add(code, (p) => `(${column} >= ${p} and ${column} < ${p} || '/')`);
  }

  get where(): string {
    return this.#conditions.length === 0 ? '' : `where ${this.#conditions.join(' and ')}`;
  }
}

/** Cursors are the sort key of the row, so that a page goes on where the last ended whatever was added meanwhile. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

export function decodeCursor(cursor: string, length: number): (string | number | null)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === length ? (parts as (string | number | null)[]) : null;
  } catch {
    return null; // not one of our cursors: the caller answers InvalidInput
  }
}
