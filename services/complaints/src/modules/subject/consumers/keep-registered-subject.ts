import { parseId } from '@slrt/domain';
import { open } from '@slrt/messaging';
import type { ModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { detachPersons, lockConcerned, publishAct } from '../../complaint/index.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import { deleteSubjects, findSubjects, insertSubjects } from '../subject.repository.ts';

interface RegisteredSubject {
  readonly complaintId: string;
  /** Person as whom the complaint named the person concerned. Null: the head of the household. */
  readonly personId: string | null;
  /** Null: the person is not in the household. */
  readonly facts: SubjectFacts | null;
  /** Numbers of the family cards of the household. */
  readonly cards: readonly string[];
}

const acting = { actorId: 'system:household', role: null };

/** Keeps the person concerned as the registry sent it, sealed, unless the complaint has another person by now. Unlinks one of another household. */
export const keepRegisteredSubject: ModuleConsumer<Deps> = {
  name: 'keep-registered-subject',
  stream: 'SUBJECTS',
  subjects: ['subjects.>'],
  linger: 100,
  parse: (_type, payload, { subjectKey }) =>
    JSON.parse(open(subjectKey, payload).toString('utf8')) as RegisteredSubject,
  handle: async (tx, events, { sealing }) => {
    const received = events.flatMap(({ data, district }) => {
      const subject = data as RegisteredSubject;
      const key = parseId('complaint', subject.complaintId);
      return key?.district === district ? [{ ...subject, uuid: key.uuid }] : [];
    });
    const [{ district } = { district: '' }] = events;
    const ids = received.map(({ uuid }) => uuid);
    const concerned = new Map((await lockConcerned(tx, district, ids)).map((row) => [row.id, row]));
    const known = await findSubjects(
      tx,
      ids.map((uuid) => ({ district, uuid })),
    );
    const stated = new Set(known.filter(({ registered }) => !registered).map((row) => row.complaint_id));
    const kept = received.filter(({ uuid, personId }) => {
      const row = concerned.get(uuid);
      const person = personId === null ? null : (parseId('person', personId)?.uuid ?? null);
      return row?.person_id === person && row.household_id !== null && !stated.has(uuid);
    });
    // Of two messages about a complaint, the later one has the facts of the later moment.
    const latest = new Map(
      kept.flatMap(({ uuid, facts, cards }) => (facts ? [[uuid, { uuid, facts, cards, registered: true }]] : [])),
    );
    const strangers = kept.filter(({ facts }) => facts === null).map(({ uuid }) => uuid);
    for (const row of strangers.length > 0 ? await detachPersons(tx, district, strangers) : [])
      publishAct(tx, row, { kind: 'NOTE', reason: 'PERSON_OF_OTHER_HOUSEHOLD', acting }, 'event:settled');
    deleteSubjects(tx, district, [...latest.keys()]);
    insertSubjects(tx, sealing, district, [...latest.values()]);
  },
};
