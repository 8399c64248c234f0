import { readFileSync } from 'node:fs';
import { render, Sql, type pg, type Tx } from '@slrt/database';
import ts from 'typescript';

/** A template of `tx.sql` or `sql` in a file: its line and its text between the values. */
interface Written {
  readonly line: number;
  readonly text: string;
}
/** Statements that PREPARE accepts. Others, such as those of a cursor, are covered by the tests that use them. */
const isPreparable = (text: string) => !/^\s*(declare|fetch|close|analyze)\b/.test(text);
const keyOf = (pieces: readonly string[]) => pieces.join('\u0000');

/** Returns the templates in a source file. */
function templatesOf(path: string): Written[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /(^|\.)sql$/.test(node.tag.getText(source))) {
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
      if (isPreparable(pieces[0] ?? ''))
        found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text: keyOf(pieces) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * A placeholder for any value: all its properties, call results and items are placeholders too. In a statement it is a
 * parameter.
 */
function anything(): never {
  const value: unknown = new Proxy(() => undefined, {
    get: (_, key) => {
      if (key === 'then') return undefined;
      if (key === Symbol.toPrimitive) return () => '0';
      if (key === Symbol.iterator) return () => [value][Symbol.iterator]();
      return typeof key === 'symbol' ? undefined : value;
    },
    apply: () => value,
  });
  return value as never;
}

/** An object of which every property is `value`. */
const objectOf = (value: boolean | null): unknown =>
  new Proxy({}, { get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : value) });

/** Rounds of arguments for a function, so that both sides of its conditions run. */
const rounds: readonly (() => unknown)[] = [
  anything,
  () => null,
  () => true,
  () => false,
  () => [],
  () => objectOf(true),
  () => objectOf(false),
  () => objectOf(null),
];

const maxStatements = 50;

/** Calls the functions of a repository with generated arguments and collects the statements that they would send. */
async function collect(functions: readonly unknown[]): Promise<{ texts: Set<string>; seen: Set<string> }> {
  const texts = new Set<string>();
  const seen = new Set<string>();
  let sent = 0;
  const note = (strings: readonly string[], values: readonly unknown[]): void => {
    seen.add(keyOf(strings));
    for (const value of values) if (value instanceof Sql) note(value.strings, value.values);
  };
  const take = (strings: TemplateStringsArray, values: readonly unknown[]): void => {
    sent += 1;
    if (sent > maxStatements) throw new Error('does not end');
    note(strings, values);
    const { text } = render(strings, values);
    if (isPreparable(text)) texts.add(text);
  };
  const rows = () => Promise.resolve([anything()]);
  const tx: Tx = {
    scope: anything(),
    givenMoment: null,
    manager: anything(),
    sql: (strings: TemplateStringsArray, ...values: readonly unknown[]) => {
      take(strings, values);
      return rows();
    },
    send: ({ strings, values }) => take(strings, values),
    commit: (last) => last,
    savepoint: (work) => work(),
    onCommit: () => undefined,
  };
  for (const each of functions)
    for (const argument of rounds) {
      sent = 0;
      const call = each as (tx: Tx, ...rest: unknown[]) => unknown;
      // Ignores how a function processes the generated rows; only its statements matter.
      await Promise.resolve()
        .then(async () => {
          const result = call(tx, argument(), argument(), argument());
          if (result instanceof Object && Symbol.asyncIterator in result) await (result as AsyncGenerator).next();
          else await result;
        })
        .catch(() => undefined);
    }
  return { texts, seen };
}

/**
 * Prepares every statement of a repository on the migrated database. Returns the problems: a statement that PostgreSQL
 * rejects, or a template that no exported function sends.
 */
export async function statementIssues(client: pg.ClientBase, repository: URL): Promise<string[]> {
  const written = templatesOf(repository.pathname);
  if (written.length === 0) return [];
  const exported = Object.values((await import(repository.href)) as Record<string, unknown>);
  const { texts, seen } = await collect(exported.filter((each) => typeof each === 'function'));
  const name = repository.pathname.split('/').at(-1) ?? '';
  const issues = written
    .filter(({ text }) => !seen.has(text))
    .map(({ line }) => `${name}:${line} is not sent by any exported function`);
  for (const text of texts) {
    const failure = await client.query(`prepare checked as ${text}`).then(
      () => client.query('deallocate checked').then(() => null),
      (error: unknown) => (error instanceof Error ? error.message : 'unknown failure'),
    );
    if (failure) issues.push(`${name}: ${failure} in ${text}`);
  }
  return issues;
}
