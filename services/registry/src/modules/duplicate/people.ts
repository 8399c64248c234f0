import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Comparable } from './compare.ts';

/** Fields of a person: unsigned 32-bit numbers, side by side. */
const field = {
  id: 0, // four numbers
  name: 4,
  born: 5,
  yearFrom: 6,
  yearUntil: 7,
  sex: 8,
  area: 9,
  mother: 10,
  nikHigh: 11,
  nikLow: 12,
} as const;
/** Numbers per person: with 64 bytes, a person is one line of the processor's cache. */
const width = 16;
/** People per block. Blocks are never copied. */
const blockPeople = 65_536;

/** A growing table of the fields of people. */
class Table {
  readonly #blocks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(fields: readonly number[]): void {
    const at = this.#length % blockPeople;
    if (at === 0) this.#blocks.push(new Uint32Array(blockPeople * width));
    this.#blocks.at(-1)?.set(fields, at * width);
    this.#length += 1;
  }

  at(row: number, place: number): number {
    return this.#blocks[row >>> 16]?.[(row & 0xffff) * width + place] ?? 0;
  }
}

/** Numbers the distinct texts of a column in the order of appearance. */
class Dictionary<T = string> {
  readonly #numbers = new Map<string, number>();
  readonly values: T[] = [];
  numberOf(text: string, value: () => T): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.values.length);
    return this.values.push(value()) - 1;
  }
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/**
 * People of a district as numbers, 64 bytes each and 200 MB for three million. Names, areas and mothers are stored once.
 * Add people in the order of their `nameBlock`: it is the last criterion of every sort order.
 */
export class People {
  readonly #table = new Table();
  readonly #names: string[] = [];
  readonly #areas = new Dictionary();
  readonly #sexes = new Dictionary();
  readonly #mothers = new Dictionary<readonly string[]>();
  readonly #firstMothers = new Dictionary();
  readonly #firstMotherOf: number[] = [];

  constructor() {
    this.#numberOfMother([]);
  }

  get size(): number {
    return this.#table.length;
  }

  #numberOfMother(keys: readonly string[]): number {
    return this.#mothers.numberOf(keys.join(' '), () => {
      const first = keys[0] ?? '';
      this.#firstMotherOf.push(this.#firstMothers.numberOf(first, () => first));
      return keys;
    });
  }

  add(person: Comparable): void {
    const digits = person.id.replaceAll('-', '');
    if (this.#names.at(-1) !== person.nameBlock) this.#names.push(person.nameBlock);
    this.#table.push([
      ...[0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 16)),
      this.#names.length - 1,
      person.born,
      person.yearFrom,
      person.yearUntil,
      this.#sexes.numberOf(person.sex, () => person.sex),
      this.#areas.numberOf(person.regionCode, () => person.regionCode),
      this.#numberOfMother(person.motherKeys),
      person.nikHigh,
      person.nikLow,
    ]);
  }

  /** Returns a person. Some fields are read when they are used. */
  at(row: number): Comparable & { readonly row: number } {
    return new PersonView(this, row);
  }

  idOf(row: number): string {
    const digits = [0, 1, 2, 3].map((part) => hex(this.#table.at(row, field.id + part))).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
  }
  readonly #column = (place: number) => (row: number) => this.#table.at(row, place);
  readonly name = this.#column(field.name);
  readonly nameBlock = (row: number): string => this.#names[this.name(row)] ?? '';
  readonly born = this.#column(field.born);
  readonly yearFrom = this.#column(field.yearFrom);
  readonly yearUntil = this.#column(field.yearUntil);
  /** Returns the date of birth, or a value before those of the latest possible year. */
  readonly bornOrYear = (row: number): number => this.born(row) || this.yearUntil(row) * 512;
  readonly sexNumber = this.#column(field.sex);
  readonly sex = (row: number): string => this.#sexes.values[this.sexNumber(row)] ?? '';
  readonly area = this.#column(field.area);
  readonly regionCode = (row: number): string => this.#areas.values[this.area(row)] ?? '';
  /** Number of the mother's names, 0 if unknown. */
  readonly mother = this.#column(field.mother);
  readonly firstMother = (row: number): number => this.#firstMotherOf[this.mother(row)] ?? 0;
  readonly motherKeys = (row: number): readonly string[] => this.#mothers.values[this.mother(row)] ?? [];
  readonly nikHigh = this.#column(field.nikHigh);
  readonly nikLow = this.#column(field.nikLow);
}

class PersonView implements Comparable {
  readonly #people: People;
  readonly row: number;
  readonly nameBlock: string;
  readonly born: number;
  readonly yearFrom: number;
  readonly yearUntil: number;
  readonly nikHigh: number;
  readonly nikLow: number;
  constructor(people: People, row: number) {
    this.#people = people;
    this.row = row;
    this.nameBlock = people.nameBlock(row);
    this.born = people.born(row);
    this.yearFrom = people.yearFrom(row);
    this.yearUntil = people.yearUntil(row);
    this.nikHigh = people.nikHigh(row);
    this.nikLow = people.nikLow(row);
  }
  get id(): string {
    return this.#people.idOf(this.row);
  }
  get sex(): string {
    return this.#people.sex(this.row);
  }
  get regionCode(): string {
    return this.#people.regionCode(this.row);
  }
  get motherKeys(): readonly string[] {
    return this.#people.motherKeys(this.row);
  }
}

type Criterion = (row: number) => number;

/**
 * Sorts rows by criteria, most important first, in time proportional to their number (radix sort by 16 bits). Rows that
 * are equal keep their order. Reads each criterion once for each row, because that is an access to memory at a random
 * place. Lets other work of the process run in between.
 */
export async function sortRows(rows: Uint32Array, criteria: readonly Criterion[]): Promise<Uint32Array> {
  let from = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  let keys: Uint32Array = new Uint32Array(rows.length);
  let nextKeys: Uint32Array = new Uint32Array(rows.length);
  const counts = new Uint32Array(65_537);
  for (const criterion of [...criteria].reverse()) {
    for (let n = 0; n < from.length; n += 1) keys[n] = criterion(from[n] ?? 0);
    for (const shift of [0, 16]) {
      counts.fill(0);
      for (const key of keys) {
        const above = ((key >>> shift) & 0xffff) + 1;
        counts[above] = (counts[above] ?? 0) + 1;
      }
      if (counts.includes(rows.length)) continue; // all digits are equal
      // Now the position of the next row with each digit.
      for (let n = 1; n < counts.length; n += 1) counts[n] = (counts[n] ?? 0) + (counts[n - 1] ?? 0);
      for (let n = 0; n < keys.length; n += 1) {
        const key = keys[n] ?? 0;
        const digit = (key >>> shift) & 0xffff;
        const position = counts[digit] ?? 0;
        to[position] = from[n] ?? 0;
        nextKeys[position] = key;
        counts[digit] = position + 1;
      }
      [from, to] = [to, from];
      [keys, nextKeys] = [nextKeys, keys];
      await nextTurn();
    }
  }
  return from;
}
