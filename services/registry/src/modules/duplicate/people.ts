import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Comparable } from './compare.ts';

/** A growing column of unsigned 32-bit numbers. */
class Column {
  #values = new Uint32Array(4096);
  #length = 0;
  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
  at(row: number): number {
    return this.#values[row] ?? 0;
  }
  get length(): number {
    return this.#length;
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
 * People of a district in columns of numbers, about 60 bytes each and 200 MB for three million. Names, areas and
 * mothers are stored once. Add people in the order of their `nameBlock`: it is the last criterion of every sort order.
 */
export class People {
  readonly #id = [new Column(), new Column(), new Column(), new Column()] as const;
  readonly #name = new Column();
  readonly #born = new Column();
  readonly #yearFrom = new Column();
  readonly #yearUntil = new Column();
  readonly #sex = new Column();
  readonly #area = new Column();
  readonly #mother = new Column();
  readonly #nikHigh = new Column();
  readonly #nikLow = new Column();
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
    return this.#name.length;
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
    this.#id.forEach((column, n) => column.push(Number.parseInt(digits.slice(8 * n, 8 * n + 8), 16)));
    if (this.#names.at(-1) !== person.nameBlock) this.#names.push(person.nameBlock);
    this.#name.push(this.#names.length - 1);
    this.#born.push(person.born);
    this.#yearFrom.push(person.yearFrom);
    this.#yearUntil.push(person.yearUntil);
    this.#sex.push(this.#sexes.numberOf(person.sex, () => person.sex));
    this.#area.push(this.#areas.numberOf(person.regionCode, () => person.regionCode));
    this.#mother.push(this.#numberOfMother(person.motherKeys));
    this.#nikHigh.push(person.nikHigh);
    this.#nikLow.push(person.nikLow);
  }

  /** Returns a person, read from the columns when a field is used. */
  at(row: number): Comparable & { readonly row: number } {
    return new PersonView(this, row);
  }

  idOf(row: number): string {
    const digits = this.#id.map((column) => hex(column.at(row))).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
  }
  readonly name = (row: number): number => this.#name.at(row);
  readonly nameBlock = (row: number): string => this.#names[this.#name.at(row)] ?? '';
  readonly born = (row: number): number => this.#born.at(row);
  readonly yearFrom = (row: number): number => this.#yearFrom.at(row);
  readonly yearUntil = (row: number): number => this.#yearUntil.at(row);
  /** Returns the date of birth, or a value before those of the latest possible year. */
  readonly bornOrYear = (row: number): number => this.#born.at(row) || this.#yearUntil.at(row) * 512;
  readonly sexNumber = (row: number): number => this.#sex.at(row);
  readonly sex = (row: number): string => this.#sexes.values[this.#sex.at(row)] ?? '';
  readonly area = (row: number): number => this.#area.at(row);
  readonly regionCode = (row: number): string => this.#areas.values[this.#area.at(row)] ?? '';
  /** Number of the mother's names, 0 if unknown. */
  readonly mother = (row: number): number => this.#mother.at(row);
  readonly firstMother = (row: number): number => this.#firstMotherOf[this.#mother.at(row)] ?? 0;
  readonly motherKeys = (row: number): readonly string[] => this.#mothers.values[this.#mother.at(row)] ?? [];
  readonly nikHigh = (row: number): number => this.#nikHigh.at(row);
  readonly nikLow = (row: number): number => this.#nikLow.at(row);
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
 * are equal keep their order. Lets other work of the process run in between.
 */
export async function sortRows(rows: Uint32Array, criteria: readonly Criterion[]): Promise<Uint32Array> {
  let from: Uint32Array = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  const counts = new Uint32Array(65_537);
  for (const criterion of [...criteria].reverse()) {
    for (const shift of [0, 16]) {
      counts.fill(0);
      for (const row of from) {
        const above = ((criterion(row) >>> shift) & 0xffff) + 1;
        counts[above] = (counts[above] ?? 0) + 1;
      }
      if (counts.includes(rows.length)) continue; // all digits are equal
      // Now the position of the next row with each digit.
      for (let n = 1; n < counts.length; n += 1) counts[n] = (counts[n] ?? 0) + (counts[n - 1] ?? 0);
      for (const row of from) {
        const digit = (criterion(row) >>> shift) & 0xffff;
        const position = counts[digit] ?? 0;
        to[position] = row;
        counts[digit] = position + 1;
      }
      [from, to] = [to, from];
      await nextTurn();
    }
  }
  return from;
}
