import { formatId } from '@slrt/domain';
import type { ServiceOfferResolvers } from '../../../__generated__/graphql.ts';

export const ServiceOffer: ServiceOfferResolvers = {
  id: ({ offer }) => formatId('service', { district: offer.district_code, uuid: offer.id }),
  name: ({ offer }) => offer.name,
  nameEn: ({ offer }) => offer.name_en,
  description: ({ offer }) => offer.description,
  sectors: ({ offer }) => offer.sectors,
  categoryCodes: ({ offer }) => offer.category_codes,
  programme: async ({ offer }, _, context) =>
    offer.programme_code ? ((await context.deps.directory()).programmes.get(offer.programme_code) ?? null) : null,
  eligibility: ({ offer }) => offer.eligibility,
  requiredDocuments: ({ offer }) => [...offer.documents],
  fees: ({ offer }) => offer.fees,
  active: ({ offer }) => offer.state === 'ACTIVE',
  version: ({ offer }) => offer.version,
};
