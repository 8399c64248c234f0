import { formatId } from '@slrt/domain';
import type { ServicePointResolvers } from '../../../__generated__/graphql.ts';
import { agencyOf } from '../agency-of.ts';
import { officeIsOpen } from '../agency.repository.ts';

export const ServicePoint: ServicePointResolvers = {
  id: (office) => formatId('office', { district: office.district_code, uuid: office.id }),
  agency: (office, _, context) => agencyOf(context.deps, office.agency_code),
  districtCode: (office) => office.district_code,
  open: (office) => officeIsOpen(office, new Date()),
  closedFrom: (office) => office.closed_from,
  closedUntil: (office) => office.closed_until,
  closedReason: (office) => office.closed_reason,
  programmeCodes: (office) => office.programmes,
  openingHours: (office) => [...office.schedules],
  offers: async (office, _, context) =>
    (await context.deps.directory()).offers
      .filter((offer) => offer.office_id === office.id)
      .map((offer) => ({ offer, office })),
};
