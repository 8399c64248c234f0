import { parseId } from '@slrt/domain';
import { open } from '@slrt/messaging';
import type { ModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { lockComplaint, keyOf } from '../../complaint/index.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import { deleteSubject, findSubjects, insertSubject } from '../subject.repository.ts';

interface RegisteredSubject {
  readonly complaintId: string;
  /** Person as whom the complaint named the person concerned. Null: the head of the household. */
  readonly personId: string | null;
  readonly facts: SubjectFacts;
  /** Numbers of the family cards of the household. */
  readonly cards: readonly string[];
}

/** Keeps the person concerned as the registry sent it, sealed, unless the complaint has another person by now. */
export const keepRegisteredSubject: ModuleConsumer<Deps> = {
  name: 'keep-registered-subject',
  stream: 'SUBJECTS',
  subjects: ['subjects.>'],
  linger: 100,
  parse: (_type, payload, { subjectKey }) =>
    JSON.parse(open(subjectKey, payload).toString('utf8')) as RegisteredSubject,
  handle: async (tx, events, { sealing }) => {
    for (const { data } of events) {
      const { complaintId, personId, facts, cards } = data as RegisteredSubject;
      const key = parseId('complaint', complaintId);
      const row = key && (await lockComplaint(tx, key));
      const person = personId === null ? null : (parseId('person', personId)?.uuid ?? null);
      if (!row || row.person_id !== person || row.household_id === null) continue;
      const [known] = await findSubjects(tx, [keyOf(row)]);
      if (known && !known.registered) continue;
      deleteSubject(tx, keyOf(row));
      insertSubject(tx, sealing, keyOf(row), { facts, registered: true, cards });
    }
  },
};
