import { formatId } from '@slrt/domain';
import type { HouseholdDraftResolvers, PersonDraftResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type { SealedText } from '../change-request.payload.ts';

type Place = { readonly district: string; readonly requestId: string; readonly direct: boolean };

/** A number of a proposal is given like those of the registry: masked, or whole for a purpose, on record. */
const masked = ({ district, requestId, direct }: Place, sealed: SealedText | null | undefined) =>
  sealed
    ? {
        masked: sealed.masked,
        cipher: Buffer.from(sealed.cipher, 'base64'),
        keyId: sealed.keyId,
        district,
        subject: requestId,
        // Proposals are read by staff alone, of whom no household is asked.
        household: '00000000-0000-0000-0000-000000000000',
        direct,
      }
    : null;
async function person(context: ServiceContext, { district }: Place, uuid: string | null | undefined) {
  const row = uuid ? await context.registry.persons.load(formatId('person', { district, uuid })) : null;
  return row ? { ...row, direct: false } : null;
}

export const HouseholdDraft: HouseholdDraftResolvers = {
  address: ({ payload }) => payload.address,
  decile: ({ payload }) => payload.decile,
  memberCount: ({ payload }) => payload.memberCount,
  kkNumber: (parent) => masked(parent, parent.payload.kk),
  region: ({ payload }, _, context) => (payload.regionCode ? context.areas.load(payload.regionCode) : null),
  members: ({ payload, ...place }) => (payload.members ?? []).map((draft) => ({ ...place, draft })),
  persons: async ({ payload, ...place }, _, context) => {
    const found = await Promise.all((payload.personIds ?? []).map((uuid) => person(context, place, uuid)));
    return found.filter((row) => row !== null);
  },
  newHead: ({ payload, ...place }, _, context) => person(context, place, payload.newHeadId),
  stayingHead: ({ payload, ...place }, _, context) => person(context, place, payload.stayingHeadId),
  date: ({ payload }) => payload.date ?? null,
  duplicateOf: async ({ payload, district }, _, context) => {
    if (!payload.duplicateOf) return null;
    const row = await context.registry.households.load(formatId('household', { district, uuid: payload.duplicateOf }));
    return row ? { ...row, direct: false } : null;
  },
  evidence: ({ payload, district }, _, context) => context.photosByIds(district, payload.evidence ?? []),
};

export const PersonDraft: PersonDraftResolvers = {
  person: ({ draft, ...place }, _, context) => person(context, place, draft.personId),
  name: ({ draft }) => draft.name,
  nik: ({ draft, ...place }) => masked(place, draft.nik),
  sex: ({ draft }) => draft.sex,
  birthDate: ({ draft }) => draft.birthDate,
  relation: ({ draft }) => draft.relation,
  leaves: ({ draft }) => draft.leaves,
};
