import { splitSubjects, type AuditEntry } from '@slrt/database';
import { districtOfId, personalFacts, type PersonalFact } from '@slrt/domain';

/** Kinds of facts as the bits of a number. */
export const bitsOf = (facts: readonly PersonalFact[]): number =>
  facts.reduce((bits, fact) => bits | (1 << personalFacts.indexOf(fact)), 0);
const factsOf = (bits: number): PersonalFact[] => personalFacts.filter((_, n) => bits & (1 << n));

/** Facts about people that a request was shown: collected while it runs, and recorded before its answer is sent. */
export class Reading {
  /** Bits of the facts by subject, for each stated purpose ('' without one). */
  readonly #seen = new Map<string, Map<string, number>>();

  /** Notes that the facts of the subjects (global IDs) are part of the answer. */
  note(subjects: readonly string[], bits: number, purpose = ''): void {
    if (subjects.length === 0) return;
    let seen = this.#seen.get(purpose);
    if (!seen) this.#seen.set(purpose, (seen = new Map<string, number>()));
    for (const subject of subjects) seen.set(subject, (seen.get(subject) ?? 0) | bits);
  }

  get isEmpty(): boolean {
    return this.#seen.size === 0;
  }

  /** Returns one entry per district, purpose and set of facts. `usual` is the purpose of reads that state none. */
  entries(usual: string, requestId: string | null): AuditEntry[] {
    return [...this.#seen].flatMap(([purpose, seen]) => {
      const groups = Map.groupBy(seen, ([subject, bits]) => `${districtOfId(subject)} ${bits}`);
      return [...groups.values()].flatMap((group) => entriesOf(group, purpose || usual, requestId));
    });
  }
}

function entriesOf(group: readonly (readonly [string, number])[], purpose: string, requestId: string | null) {
  const [first] = group;
  if (!first) return [];
  const subjects = group.map(([subject]) => subject);
  const common = { district: districtOfId(first[0]), action: 'facts.read', purpose, facts: factsOf(first[1]) } as const;
  return splitSubjects(subjects).map((part): AuditEntry => ({ ...common, subjects: part, requestId, isRead: true }));
}
