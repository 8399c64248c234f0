import { allOf, inArea, raw, sql } from './index.ts';
import { render, type Sql } from './sql.ts';
import { bytes, defaultTo, defineTable, instant, json, list, nullable, primary, text, uuid } from './table.ts';
import type { NewRowOf, RowOf } from './table.ts';

const Note = defineTable('note', {
  id: defaultTo(primary(uuid()), 'uuidv7()'),
  state: text<'OPEN' | 'DONE'>(),
  tags: list(text()),
  body: json<{ lines: string[] }>(),
  hash: nullable(bytes()),
  ended_at: nullable(instant()),
});
const show = ({ strings, values }: Sql) => {
  const { text: written, values: parameters } = render(strings, values);
  return [written, parameters];
};
/** Compiles only when both types are identical. */
type Same<A, B> = [A, B] extends [B, A] ? ([B, A] extends [A, B] ? true : false) : false;

describe('the type of a table', () => {
  test('has the types of its columns', () => {
    interface NoteRow {
      readonly id: string;
      readonly state: 'OPEN' | 'DONE';
      readonly tags: string[];
      readonly body: { lines: string[] };
      readonly hash: Buffer | null;
      readonly ended_at: Date | null;
    }
    const row: Same<RowOf<typeof Note>, { readonly [K in keyof NoteRow]: NoteRow[K] }> = true;
    const insert: NewRowOf<typeof Note> = { state: 'OPEN', tags: [], body: { lines: [] } };
    expect([row, insert.state]).toEqual([true, 'OPEN']);
    // @ts-expect-error a state that the column does not have
    const wrong: NewRowOf<typeof Note> = { state: 'LOST', tags: [], body: { lines: [] } };
    expect(wrong.state).toBe('LOST');
  });

  test('rejects an unknown column', () => {
    // @ts-expect-error `stat` is misspelt
    const missing: unknown = Note.$stat;
    expect(missing).toBeUndefined();
    // @ts-expect-error `stat` is misspelt
    expect(() => Note.pick('stat')).not.toThrow();
  });

  test('infers the row type from the selected columns', () => {
    const all: Sql<RowOf<typeof Note>> = sql`select ${Note.all} from ${Note}`;
    const some: Sql<{ id: string }> = sql`select ${Note.pick('id')} from ${Note}`;
    const named = sql<{ n: number }>`select count(*)::int as n from ${Note}`;
    // @ts-expect-error the statement does not select `state`
    const less: Sql<{ state: string }> = some;
    expect([all, some, named, less]).toHaveLength(4);
  });
});

describe('the sql tag', () => {
  test('writes names as text and values as parameters', () => {
    expect(
      show(
        sql`select ${Note.pick('id', 'state')} from ${Note} where ${Note.$id} = ${'7'} and ${Note.$tags} = ${['a']}`,
      ),
    ).toEqual(['select id, state from note where id = $1 and tags = $2', ['7', ['a']]]);
  });

  test('qualifies the columns of an alias', () => {
    const n = Note.as('n');
    expect(show(sql`select ${n.$id} from ${n}`)).toEqual(['select n.id from note n', []]);
  });

  test('numbers the values of parts in order', () => {
    const filter = (state: string | null, area: string) =>
      sql`select 1 where ${allOf(state !== null && sql`state = ${state}`, inArea(raw('area'), area))} limit ${5}`;
    expect(show(filter('OPEN', '63'))).toEqual([
      "select 1 where state = $1 and (area >= $2 and area < $3 || '/') limit $4",
      ['OPEN', '63', '63', 5],
    ]);
    expect(show(filter(null, '63'))[1]).toEqual(['63', '63', 5]);
  });

  test('writes a template anew for another name', () => {
    const columnOf = (name: 'id' | 'state', value: unknown) =>
      sql`select 1 from ${Note} where ${Note[`$${name}`]} = ${value}`;
    expect(show(columnOf('id', 1))).toEqual(['select 1 from note where id = $1', [1]]);
    expect(show(columnOf('state', 2))).toEqual(['select 1 from note where state = $1', [2]]);
    expect(show(columnOf('id', Note.$tags))).toEqual(['select 1 from note where id = tags', []]);
  });

  test('never writes a value into the text', () => {
    const value = "'; drop table note; --";
    for (const each of [value, { toString: () => value }, null, undefined, 0])
      expect(show(sql`select ${each}`)[0]).toBe('select $1');
  });
});
