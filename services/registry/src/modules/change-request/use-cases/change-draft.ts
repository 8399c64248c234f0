import {
  districtOf,
  kkProblem,
  levelOf,
  parseId,
  parseNik,
  phoneticKeys,
  issue,
  type IdentifierRules,
  type InputIssue,
} from '@slrt/domain';
import type { IdentifierVault, SealedIdentifier } from '../../identifier/index.ts';
import { visitedFactsIssues, type PersonRow, type VisitedFacts } from '../../household/index.ts';
import type { Relation } from '../../record/index.ts';
import type { ChangePayload, MemberDraft, SealedText } from '../change-request.payload.ts';
import type { ChangeRequestKind } from '../change-request.repository.ts';

export interface MemberChangeInput {
  personId?: string | null | undefined;
  name?: string | null | undefined;
  nik?: string | null | undefined;
  sex?: 'MALE' | 'FEMALE' | null | undefined;
  birthDate?: string | null | undefined;
  relation?: Relation | null | undefined;
  motherName?: string | null | undefined;
  leaves?: 'MOVED' | 'NOT_FOUND' | null | undefined;
}
/** A proposed change as submitted. The relevant fields depend on the kind. */
export interface ChangeInput {
  address?: string | null | undefined;
  kkNumber?: string | null | undefined;
  decile?: number | null | undefined;
  regionCode?: string | null | undefined;
  facts?: VisitedFacts | null | undefined;
  members?: readonly MemberChangeInput[] | null | undefined;
  personIds?: readonly string[] | null | undefined;
  newHeadId?: string | null | undefined;
  stayingHeadId?: string | null | undefined;
  date?: string | null | undefined;
  duplicateOf?: string | null | undefined;
  evidence?: readonly string[] | null | undefined;
  samePersons?: readonly { personId: string; sameAs: string }[] | null | undefined;
  keepCard?: 'REMAINING' | 'MERGED' | null | undefined;
  duplicateReason?: string | null | undefined;
}
type Kind = Exclude<ChangeRequestKind, 'NEW_HOUSEHOLD'>;
interface Subject {
  readonly id: string;
  readonly region_code: string;
  readonly members: readonly PersonRow[];
  /** Members of the household that remains (DUPLICATE). */
  readonly remaining: readonly PersonRow[];
}
interface Proposal {
  readonly kind: Kind;
  readonly input: ChangeInput;
  readonly payload: ChangePayload;
  readonly subject: Subject;
}

const uuidOf = (kind: 'person' | 'household' | 'photo', id: string | null | undefined) =>
  id ? (parseId(kind, id)?.uuid ?? '') : null;
const encodeSealed = (sealed: SealedIdentifier): SealedText => ({
  cipher: sealed.cipher.toString('base64'),
  keyId: sealed.keyId,
  index: sealed.index.toString('base64'),
  indexKey: sealed.indexKey,
});
function toMemberDraft(vault: IdentifierVault, input: MemberChangeInput): MemberDraft {
  return {
    personId: uuidOf('person', input.personId),
    name: input.name?.trim() ?? null,
    nik: input.nik ? encodeSealed(vault.seal('NIK', input.nik)) : null,
    sex: input.sex ?? null,
    birthDate: input.birthDate ?? null,
    relation: input.relation ?? null,
    motherKeys: input.motherName ? vault.hashWords(phoneticKeys(input.motherName)) : [],
    leaves: input.leaves ?? null,
  };
}

/** Converts a proposal for storage: encrypts numbers and replaces global ids by uuids. */
export function createPayload(vault: IdentifierVault, input: ChangeInput, memberCount: number): ChangePayload {
  return {
    address: input.address ?? null,
    decile: input.decile ?? null,
    memberCount,
    regionCode: input.regionCode ?? null,
    kk: input.kkNumber ? encodeSealed(vault.seal('KK', input.kkNumber)) : null,
    members: (input.members ?? []).map((member) => toMemberDraft(vault, member)),
    personIds: (input.personIds ?? []).map((id) => uuidOf('person', id) ?? ''),
    newHeadId: uuidOf('person', input.newHeadId),
    stayingHeadId: uuidOf('person', input.stayingHeadId),
    date: input.date ?? null,
    duplicateOf: uuidOf('household', input.duplicateOf),
    ...(input.facts ? { visit: input.facts } : {}),
    evidence: (input.evidence ?? []).map((id) => uuidOf('photo', id) ?? ''),
    samePersons: (input.samePersons ?? []).map((each) => ({
      personId: uuidOf('person', each.personId) ?? '',
      sameAs: uuidOf('person', each.sameAs) ?? '',
    })),
    keepCard: input.keepCard ?? null,
    duplicateReason: input.duplicateReason ?? null,
  };
}

function fieldIssues(input: ChangeInput, rules: IdentifierRules): InputIssue[] {
  const issues: InputIssue[] = [];
  if ((input.address?.length ?? 0) > 500) issues.push(issue('address', 'TOO_LONG'));
  if (input.kkNumber && kkProblem(input.kkNumber, rules)) issues.push(issue('kkNumber', 'INVALID_KK'));
  if (input.decile != null && (input.decile < 1 || input.decile > 10)) issues.push(issue('decile', 'OUT_OF_RANGE'));
  if (input.date && input.date > rules.today) issues.push(issue('date', 'OUT_OF_RANGE'));
  if ((input.members?.length ?? 0) > 50) issues.push(issue('members', 'OUT_OF_RANGE'));
  if (input.facts) issues.push(...visitedFactsIssues(input.facts, 'facts', rules.today));
  if ((input.evidence?.length ?? 0) > 20) issues.push(issue('evidence', 'OUT_OF_RANGE'));
  if ((input.duplicateReason?.length ?? 0) > 2000) issues.push(issue('duplicateReason', 'TOO_LONG'));
  (input.members ?? []).forEach((member, n) => {
    const at = (field: string, code: InputIssue['code']) => issues.push(issue(`members.${n}.${field}`, code));
    if (!member.personId && !member.name?.trim()) at('name', 'REQUIRED');
    if (!member.personId && !member.sex) at('sex', 'REQUIRED');
    if (!member.personId && !member.relation) at('relation', 'REQUIRED');
    if ((member.name?.length ?? 0) > 200) at('name', 'TOO_LONG');
    if (member.nik && typeof parseNik(member.nik, rules) === 'string') at('nik', 'INVALID_NIK');
    if (member.birthDate && member.birthDate > rules.today) at('birthDate', 'OUT_OF_RANGE');
  });
  return issues;
}

/** Returns an issue unless the household would have exactly one head. A household without members needs none. */
function headIssue({ payload, subject }: Proposal): InputIssue[] {
  const after = subject.members
    .map((member) => {
      const draft = payload.members?.find((each) => each.personId === member.id);
      return { relation: draft?.relation ?? member.relation, leaves: draft?.leaves ?? null };
    })
    .concat(
      (payload.members ?? [])
        .filter((each) => !each.personId)
        .map((each) => ({ relation: each.relation ?? 'OTHER', leaves: null })),
    )
    .filter((each) => each.leaves === null);
  const heads = after.filter((each) => each.relation === 'HEAD').length;
  if (after.length === 0 || heads === 1) return [];
  return [issue('members', heads === 0 ? 'HEAD_NEEDED' : 'TWO_HEADS')];
}

/** Every member of the merged household either moves over, or is the same person as one member of the other household. */
function mergeIssues({ samePersons = [], personIds = [] }: ChangePayload, subject: Subject): InputIssue[] {
  const issues = samePersons.flatMap(({ sameAs }, n) =>
    subject.remaining.some((member) => member.id === sameAs) ? [] : [issue(`samePersons.${n}.sameAs`, 'NOT_A_MEMBER')],
  );
  const accounted = [...personIds, ...samePersons.map((each) => each.personId)];
  if (subject.members.some((member) => !accounted.includes(member.id))) issues.push(issue('samePersons', 'REQUIRED'));
  const named = [accounted, samePersons.map((each) => each.sameAs)];
  if (named.some((ids) => new Set(ids).size < ids.length)) issues.push(issue('samePersons', 'DECIDED_TWICE'));
  return issues;
}

const checks: Record<Kind, (proposal: Proposal) => InputIssue[]> = {
  CHANGE: (proposal) => {
    const { address, kkNumber, decile, members, facts } = proposal.input;
    if (address == null && !kkNumber && decile == null && !members?.length && !facts)
      return [issue('kind', 'NO_CHANGE')];
    return headIssue(proposal);
  },
  MOVE: ({ input, subject }) => {
    if (levelOf(input.regionCode ?? '') !== 'VILLAGE') return [issue('regionCode', 'UNKNOWN_REGION')];
    return input.regionCode === subject.region_code ? [issue('regionCode', 'NO_CHANGE')] : [];
  },
  DEATH: ({ input, payload, subject }) => {
    const issues = input.personIds?.length ? [] : [issue('personIds', 'REQUIRED')];
    if (!input.date) issues.push(issue('date', 'REQUIRED'));
    const staying = subject.members.filter((member) => !payload.personIds?.includes(member.id));
    const headStays = staying.some((member) => member.relation === 'HEAD' || member.id === payload.newHeadId);
    if (staying.length > 0 && !headStays) issues.push(issue('newHeadId', 'HEAD_NEEDED'));
    return issues;
  },
  SPLIT: ({ input, payload, subject }) => {
    const leaving = subject.members.filter((member) => payload.personIds?.includes(member.id));
    const issues = input.personIds?.length ? [] : [issue('personIds', 'REQUIRED')];
    if (leaving.length === subject.members.length) issues.push(issue('personIds', 'NO_CHANGE'));
    if (!leaving.some((member) => member.id === payload.newHeadId)) issues.push(issue('newHeadId', 'HEAD_NEEDED'));
    const staying = subject.members.filter((member) => !leaving.includes(member));
    if (!staying.some((member) => member.relation === 'HEAD' || member.id === payload.stayingHeadId))
      issues.push(issue('stayingHeadId', 'HEAD_NEEDED'));
    const { regionCode } = input;
    if (regionCode && levelOf(regionCode) !== 'VILLAGE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
    // A part of a household that leaves the district is split off first and then moved.
    else if (regionCode && districtOf(regionCode) !== districtOf(subject.region_code))
      issues.push(issue('regionCode', 'OTHER_DISTRICT'));
    return issues;
  },
  DUPLICATE: ({ input, payload, subject }) => {
    if (!input.duplicateOf) return [issue('duplicateOf', 'REQUIRED')];
    if (payload.duplicateOf === subject.id) return [issue('duplicateOf', 'SAME_HOUSEHOLD')];
    return mergeIssues(payload, subject);
  },
  NOT_ELIGIBLE: () => [],
  NOT_FOUND: () => [],
};

/** Returns all issues of a proposal for the current household. Issues never repeat submitted values. */
export function changeIssues(proposal: Proposal, rules: IdentifierRules): InputIssue[] {
  const { payload, subject, input } = proposal;
  const issues = [...fieldIssues(input, rules), ...checks[proposal.kind](proposal)];
  const known = new Set(subject.members.map((member) => member.id));
  const checkMember = (id: string | null | undefined, path: string) => {
    if (id != null && !known.has(id)) issues.push(issue(path, 'NOT_A_MEMBER'));
  };
  (payload.members ?? []).forEach((member, n) => checkMember(member.personId, `members.${n}.personId`));
  (input.facts?.members ?? []).forEach((member, n) =>
    checkMember(uuidOf('person', member.personId), `facts.members.${n}.personId`),
  );
  (payload.personIds ?? []).forEach((id, n) => checkMember(id, `personIds.${n}`));
  (payload.samePersons ?? []).forEach(({ personId }, n) => checkMember(personId, `samePersons.${n}.personId`));
  checkMember(payload.newHeadId, 'newHeadId');
  checkMember(payload.stayingHeadId, 'stayingHeadId');
  return issues;
}
