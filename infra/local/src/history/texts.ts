import { readFileSync } from 'node:fs';
import type { Sector } from '@slrt/domain';
import type { Random } from '@slrt/runtime';

interface Texts {
  /** Problems by sector and category; `{lama}`, `{anggota}` and `{anak}` stand for one of their lists. */
  readonly problems: Readonly<Record<Sector, Readonly<Record<string, readonly string[]>>>>;
  readonly lama: readonly string[];
  readonly anggota: readonly string[];
  readonly anak: readonly string[];
  readonly contexts: readonly string[];
  readonly closings: readonly string[];
  readonly notes: Readonly<Record<string, readonly string[]>>;
}
export const texts = JSON.parse(readFileSync(new URL('./texts.json', import.meta.url), 'utf8')) as Texts;

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Returns a complaint of a category in a family's words, in Indonesian. */
export function describeProblem(random: Random, sector: Sector, categoryCode: string): string {
  const problem = random
    .pick(texts.problems[sector][categoryCode] ?? [])
    .replaceAll(/\{(lama|anggota|anak)\}/g, (_, list: 'lama' | 'anggota' | 'anak') => random.pick(texts[list]));
  return [capitalised(problem), random.pick(texts.contexts), random.pick(texts.closings)].filter(Boolean).join(' ');
}

/** Returns a note for a step. */
export const noteFor = (random: Random, step: string): string => random.pick(texts.notes[step] ?? []);
