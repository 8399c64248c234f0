import type { Heading } from './layouts/layout.ts';
import type { ChunkPlan, PlannedHousehold, Verdict } from './use-cases/plan-chunk.ts';
import type { ReceivedChunk } from './use-cases/prepared-chunks.ts';

export type ImportKind = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'LEFT_OUT' | 'CONTRADICTED' | 'NO_LONGER_LISTED';

/** Households of one village and kind. `regionCode` is empty when the village is unknown. */
export interface KindCount {
  readonly regionCode: string;
  readonly kind: ImportKind;
  readonly households: number;
  readonly rows: number;
}
export interface PreviewSample {
  readonly kind: ImportKind;
  /** Row of the household's first member. Null for a household that is not in the file. */
  readonly row: number | null;
  /** Uuid of the known household. Null for a new one. */
  readonly householdId: string | null;
  readonly regionCode: string;
  readonly codes: readonly string[];
  readonly changed: readonly string[];
}
/** A sample with the district of its import. */
export interface SampleParent extends PreviewSample {
  readonly district: string;
}
/** Changes that a file would make, without names and numbers of people. */
export interface ImportPreview {
  readonly counts: readonly KindCount[];
  readonly samples: readonly PreviewSample[];
  readonly headings: readonly Heading[];
}

const kindOf: Readonly<Record<Verdict, ImportKind>> = {
  accepted: 'NEW',
  updated: 'CHANGED',
  unchanged: 'UNCHANGED',
  rejected: 'LEFT_OUT',
  contradicted: 'CONTRADICTED',
};
/** Maximum number of samples of each kind. */
const maxSamples = 5;

/** Collects the preview of a file chunk by chunk. */
export class PreviewBuilder {
  readonly #counts = new Map<string, { households: number; rows: number }>();
  readonly #samples = new Map<ImportKind, PreviewSample[]>();
  /** Known households that the file lists. */
  readonly listed = new Set<string>();
  #headings: readonly Heading[] = [];

  add(plan: ChunkPlan, chunk: Pick<ReceivedChunk, 'leftOut' | 'headings'>): void {
    this.#headings = chunk.headings;
    for (const each of plan.households) this.#addPlanned(each);
    const issues = Map.groupBy(plan.issues, (each) => each.row);
    for (const { rows, regionCode } of chunk.leftOut) {
      const codes = new Set(rows.flatMap((row) => (issues.get(row) ?? []).map((each) => each.code)));
      this.#count(
        { kind: 'LEFT_OUT', row: rows[0] ?? null, householdId: null, regionCode, codes: [...codes], changed: [] },
        { households: 1, rows: rows.length },
      );
    }
  }

  /** Adds the households of a village that are in the registry but not in the file. */
  addMissing(regionCode: string, households: readonly string[], count: number): void {
    const base = { kind: 'NO_LONGER_LISTED' as const, row: null, regionCode, codes: [], changed: [] };
    const [first, ...others] = households;
    this.#count({ ...base, householdId: first ?? null }, { households: count, rows: 0 });
    for (const householdId of others) this.#sample({ ...base, householdId });
  }

  /** Codes of the villages that the file lists. */
  villages(): string[] {
    return [...new Set([...this.#counts.keys()].map((each) => each.split('|')[0] ?? ''))].filter((code) => code !== '');
  }

  build(): ImportPreview {
    const counts = [...this.#counts].map(([key, count]): KindCount => {
      const [regionCode = '', kind = ''] = key.split('|');
      return { regionCode, kind: kind as ImportKind, ...count };
    });
    counts.sort((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
    return { counts, samples: [...this.#samples.values()].flat(), headings: this.#headings };
  }

  #addPlanned({ id, regionCode, rows, verdict, codes, changed }: PlannedHousehold): void {
    if (verdict !== 'accepted') this.listed.add(id);
    this.#count(
      {
        kind: kindOf[verdict],
        row: rows[0] ?? null,
        householdId: verdict === 'accepted' || verdict === 'rejected' ? null : id,
        regionCode,
        codes: [...new Set(codes.map((each) => each.code))],
        changed,
      },
      { households: 1, rows: rows.length },
    );
  }

  #count(sample: PreviewSample, add: { households: number; rows: number }): void {
    const key = `${sample.regionCode}|${sample.kind}`;
    const { households, rows } = this.#counts.get(key) ?? { households: 0, rows: 0 };
    this.#counts.set(key, { households: households + add.households, rows: rows + add.rows });
    this.#sample(sample);
  }

  #sample(sample: PreviewSample): void {
    const samples = this.#samples.get(sample.kind) ?? [];
    if (samples.length < maxSamples) this.#samples.set(sample.kind, [...samples, sample]);
  }
}
