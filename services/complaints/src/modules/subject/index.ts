import type { Tx } from '@slrt/database';
import type { Sealing } from '@slrt/keys';
import { keyOf, type ComplaintRow } from '../complaint/index.ts';
import { factsOf, type SubjectInput } from './subject-facts.ts';
import { findSubjects, insertNameKeys, insertSubjects, openSubject } from './subject.repository.ts';

export { ComplaintNameKeyEntity, ComplaintNumberIndexEntity, ComplaintSubjectEntity } from './subject.entity.ts';
export { areasToSearchBy, countProtectedRead, mayCallBack } from './subject.policy.ts';
export { numberText, subjectIssues, type SubjectInput } from './subject-facts.ts';
export { protectedSubjects } from './subject-keys.ts';
export { deleteSubjects, type SubjectOf } from './subject.repository.ts';

/** Stores by which names a new complaint is found, and the person concerned if outside the registry. */
export function insertPeople(
  tx: Tx,
  sealing: Sealing,
  complaint: { district_code: string; id: string; reporter_name: string },
  subject: SubjectInput | null | undefined,
): void {
  insertNameKeys(tx, keyOf(complaint), 'REPORTER', complaint.reporter_name);
  if (!subject) return;
  const stored = { uuid: complaint.id, facts: factsOf(subject), registered: false, cards: [] };
  insertSubjects(tx, sealing, complaint.district_code, [stored]);
}

/**
 * Returns the name of the person concerned: of the registry, or as stated by the reporter, who may be that person. Null if
 * it is not known; the name of another reporter is never used.
 */
export async function findSubjectName(tx: Tx, sealing: Sealing, row: ComplaintRow): Promise<string | null> {
  const [found] = await findSubjects(tx, [keyOf(row)]);
  const isReporter = row.reporter_relation === 'SELF' && row.person_id === null && row.subject === null;
  if (isReporter && found?.registered !== false) return row.reporter_visibility === 'OPEN' ? row.reporter_name : null; // the registry sent the head of the household
  return found ? openSubject(sealing, found).name : (row.subject?.name ?? null);
}

/** Returns the date of birth of the person concerned, `YYYY-MM-DD`. Null if it is not known. */
export async function findSubjectBirthDate(tx: Tx, sealing: Sealing, row: ComplaintRow): Promise<string | null> {
  const [found] = await findSubjects(tx, [keyOf(row)]);
  return found ? openSubject(sealing, found).birthDate : null;
}
