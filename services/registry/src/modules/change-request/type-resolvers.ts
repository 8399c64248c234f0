import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { errorMessage } from '@slrt/i18n';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  ChangeRequestResolvers,
  HouseholdDraftResolvers,
  LikelyDuplicateResolvers,
  LikelyDuplicatesResolvers,
  PersonDraftResolvers,
  ProposedValueResolvers,
  ProposedFactResolvers,
  Role,
} from '../../__generated__/graphql.ts';
import { loadFactPerson, readableFacts } from '../household/index.ts';
import type { ChangePayload, SealedText } from './change-request.payload.ts';
import { changeRequestReaders } from './change-request.policy.ts';
import { pathOfFact } from './decision-path.ts';
import { listProposedFacts } from './proposed-facts.ts';
import { findChangeRequests, findSteps, type ChangeRequestRow } from './change-request.repository.ts';

const keyOf = (row: ChangeRequestRow): EntityKey => ({ district: row.district_code, uuid: row.id });
const toDraft = (row: ChangeRequestRow, payload: ChangePayload | null) =>
  payload && {
    district: row.district_code,
    regionCode: row.region_code,
    requestId: formatId('changeRequest', keyOf(row)),
    householdId: row.household_id && formatId('household', { district: row.district_code, uuid: row.household_id }),
    direct: row.direct === true,
    payload,
  };
const loadSteps = async (row: ChangeRequestRow, context: ServiceContext) => {
  const scope = context.scope(changeRequestReaders);
  return scope ? context.db.read(scope, (tx) => findSteps(tx, [keyOf(row)])) : [];
};

export const ChangeRequest: ChangeRequestResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<ChangeRequestRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('changeRequest', id);
    const scope = context.scope(changeRequestReaders);
    if (!key || !scope) return null;
    const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
    return row ?? null;
  },
  id: (row) => formatId('changeRequest', keyOf(row)),
  household: async (row, _, context) => {
    if (!row.household_id) return null;
    const household = await context.registry.households.load(
      formatId('household', { district: row.district_code, uuid: row.household_id }),
    );
    return household ? { ...household, direct: false } : null;
  },
  region: async (row, _, context) =>
    (await context.areas.load(row.region_code)) as NonNullable<Awaited<ReturnType<typeof context.areas.load>>>,
  changes: (row) => (row.proposed.changes ?? []).map((value) => ({ district: row.district_code, value })),
  likelyDuplicates: (row) =>
    (row.proposed.likelyDuplicates ?? []).map((each) => ({ ...each, district: row.district_code })),
  duplicateReason: (row) => row.proposed.duplicateReason ?? null,
  destination: (row, _, context) => (row.destination_code ? context.areas.load(row.destination_code) : null),
  proposed: (row) => toDraft(row, row.proposed),
  determined: (row) => toDraft(row, row.determined),
  findings: async (row, _, context) =>
    (await loadSteps(row, context))
      .filter((step) => step.note !== null || step.reason !== null)
      .map((step) => ({ stage: step.stage, reason: step.reason, note: step.note, at: step.at })),
  timeline: async (row, _, context) =>
    (await loadSteps(row, context)).map((step) => ({
      at: step.at,
      stage: step.stage,
      decision: step.decision,
      actorRole: step.actor_role as Role | null,
      actor: step.actor,
      reason: step.reason,
      document: step.document,
      decidedOn: step.decided_on,
    })),
  submittedAt: (row) => row.submitted_at,
  dueAt: (row) => row.due_at,
};

type Place = {
  readonly district: string;
  readonly regionCode: string;
  readonly requestId: string;
  readonly householdId: string | null;
  readonly direct: boolean;
};

const noHousehold = '00000000-0000-0000-0000-000000000000';

/** Returns a number of a proposal as a masked value, like the numbers of the registry. */
const toMaskedValue = ({ district, regionCode, requestId, direct }: Place, sealed: SealedText | null | undefined) =>
  sealed
    ? {
        cipher: Buffer.from(sealed.cipher, 'base64'),
        keyId: sealed.keyId,
        district,
        subject: requestId,
        regionCode,
        // Only staff read proposals, whose access depends on the village and not on the household.
        household: noHousehold,
        direct,
      }
    : null;
async function loadPerson(
  context: ServiceContext,
  { district }: Pick<Place, 'district'>,
  uuid: string | null | undefined,
) {
  const row = uuid ? await context.registry.persons.load(formatId('person', { district, uuid })) : null;
  return row ? { ...row, direct: false } : null;
}

export const HouseholdDraft: HouseholdDraftResolvers = {
  address: ({ payload }) => payload.address,
  decile: ({ payload }) => payload.decile,
  memberCount: ({ payload }) => payload.memberCount,
  kkNumber: (parent) => toMaskedValue(parent, parent.payload.kk),
  region: ({ payload }, _, context) => (payload.regionCode ? context.areas.load(payload.regionCode) : null),
  facts: ({ payload, district, regionCode, requestId, householdId }, _, context) => {
    const place = { district, regionCode, household: noHousehold, subject: householdId ?? requestId };
    return payload.visit ? readableFacts(listProposedFacts(payload.visit, district), place, context) : [];
  },
  members: ({ payload, ...place }) => (payload.members ?? []).map((draft) => ({ ...place, draft })),
  persons: async ({ payload, ...place }, _, context) => {
    const found = await Promise.all((payload.personIds ?? []).map((uuid) => loadPerson(context, place, uuid)));
    return found.filter((row) => row !== null);
  },
  newHead: ({ payload, ...place }, _, context) => loadPerson(context, place, payload.newHeadId),
  stayingHead: ({ payload, ...place }, _, context) => loadPerson(context, place, payload.stayingHeadId),
  date: ({ payload }) => payload.date ?? null,
  samePersons: ({ payload, ...place }, _, context) =>
    Promise.all(
      (payload.samePersons ?? []).map(async ({ personId, sameAs }) => ({
        person: await loadPerson(context, place, personId),
        sameAs: await loadPerson(context, place, sameAs),
      })),
    ),
  keepCard: ({ payload }) => payload.keepCard ?? null,
  duplicateOf: async ({ payload, district }, _, context) => {
    if (!payload.duplicateOf) return null;
    const row = await context.registry.households.load(formatId('household', { district, uuid: payload.duplicateOf }));
    return row ? { ...row, direct: false } : null;
  },
};

export const ProposedFact: ProposedFactResolvers = { person: loadFactPerson };

export const PersonDraft: PersonDraftResolvers = {
  person: ({ draft, ...place }, _, context) => loadPerson(context, place, draft.personId),
  name: ({ draft }) => draft.name,
  nik: ({ draft, ...place }) => toMaskedValue(place, draft.nik),
  sex: ({ draft }) => draft.sex,
  birthDate: ({ draft }) => draft.birthDate,
  relation: ({ draft }) => draft.relation,
  leaves: ({ draft }) => draft.leaves,
};

export const ProposedValue: ProposedValueResolvers = {
  person: ({ district, value }, _, context) => loadPerson(context, { district }, value.personId),
  field: ({ value }) => value.field,
  fact: ({ value }) => value.fact,
  path: ({ value }) => pathOfFact[value.fact],
  current: ({ value }) => value.current,
  proposed: ({ value }) => value.proposed,
};

export const LikelyDuplicate: LikelyDuplicateResolvers = {
  person: ({ district, personId }, _, context) => loadPerson(context, { district }, personId),
  sameNik: ({ hard }) => hard,
};

export const LikelyDuplicates: LikelyDuplicatesResolvers = {
  message: ({ code }, _, { language }) => errorMessage(language, code),
  candidates: ({ candidates }) => [...candidates],
};
