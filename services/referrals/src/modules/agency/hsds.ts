import { officeIsOpen, type OfficeRow, type OfferRow } from './agency.repository.ts';
import type { DirectoryData } from './search-directory.ts';

const locationOf = (office: OfficeRow, agencyName: string) => ({
  id: office.id,
  location_type: 'physical',
  name: office.name ?? agencyName,
  ...(office.latitude !== null && office.longitude !== null
    ? { latitude: office.latitude, longitude: office.longitude }
    : {}),
  addresses: office.address
    ? [
        {
          id: office.id,
          address_1: office.address,
          city: office.district_code,
          state_province: office.district_code.slice(0, 2),
          postal_code: '',
          country: 'ID',
          address_type: 'physical',
        },
      ]
    : [],
  phones: office.phone ? [{ id: office.id, number: office.phone }] : [],
  schedules: office.schedules.map((hours, n) => ({
    id: `${office.id}-${n}`,
    freq: 'WEEKLY',
    byday: hours.day,
    opens_at: hours.opens,
    closes_at: hours.closes,
    ...(office.closed_from
      ? { notes: `closed from ${office.closed_from} until ${office.closed_until ?? 'further notice'}` }
      : {}),
  })),
});

function serviceOf(offer: OfferRow, office: OfficeRow, now: Date) {
  const isOpen = officeIsOpen(office, now);
  return {
    id: offer.id,
    name: offer.name,
    alternate_name: offer.name_en,
    description: offer.description ?? '',
    status: offer.state === 'INACTIVE' ? 'inactive' : isOpen ? 'active' : 'temporarily closed',
    eligibility_description: offer.eligibility ?? '',
    fees_description: offer.fees ?? '',
    required_documents: offer.documents.map((each) => ({ id: `${offer.id}-${each.code}`, document: each.name })),
    service_areas: office.serves.map((code) => ({
      id: `${offer.id}-${code}`,
      name: code,
      extent: code,
      extent_type: 'Kemendagri',
    })),
    capacities: [
      {
        id: offer.id,
        available: office.capacity === 'HAS' ? 1 : 0,
        unit: { id: 'places', name: 'places' },
        updated: now.toISOString(),
        description: office.capacity,
      },
    ],
    attributes: [
      ...offer.sectors.map((sector) => ({
        id: `${offer.id}-${sector}`,
        link_entity: 'service',
        taxonomy_term: { id: sector, term: sector, taxonomy: 'slrt-sector' },
      })),
      ...(offer.programme_code
        ? [
            {
              id: `${offer.id}-programme`,
              link_entity: 'service',
              taxonomy_term: { id: offer.programme_code, term: offer.programme_code, taxonomy: 'slrt-programme' },
            },
          ]
        : []),
    ],
    service_at_locations: [{ id: `${offer.id}-${office.id}`, location: { id: office.id } }],
  };
}

/** Converts the directory of a district to HSDS 3.0 organizations with services and locations. */
export function toHsds(data: DirectoryData, district: string, now: Date) {
  const offices = data.offices.filter((office) => office.district_code === district);
  return [...data.agencies.values()].flatMap((agency) => {
    const own = offices.filter((office) => office.agency_code === agency.code);
    if (own.length === 0) return [];
    return [
      {
        id: agency.code,
        name: agency.name,
        description: agency.government ? 'government' : 'non-government (PSKS)',
        legal_status: agency.government ? 'government' : 'nonprofit',
        ...(agency.website ? { website: agency.website } : {}),
        locations: own.map((office) => locationOf(office, agency.name)),
        services: data.offers.flatMap((offer) => {
          const office = own.find((each) => each.id === offer.office_id);
          return office ? [serviceOf(offer, office, now)] : [];
        }),
      },
    ];
  });
}
