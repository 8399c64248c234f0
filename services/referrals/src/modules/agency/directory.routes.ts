import { sectors } from '@slrt/domain';
import { assertAllowed, assertDistrict, assertInsideDistrict } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { officeIsOpen } from './agency.repository.ts';
import { toHsds } from './hsds.ts';
import { categoryCodes, searchDirectory, type DirectoryData } from './search-directory.ts';

interface DirectoryRequest {
  Querystring: { regionCode?: string; sector?: string; category?: string; programme?: string; q?: string };
}
type PublicDirectory = DirectoryData & { readonly programmes: ReadonlyMap<string, unknown> };
const maxResults = 50;

/**
 * Public service directory: `GET /directory?regionCode=63.09.01.2001&sector=HEALTH` searches it,
 * `GET /directory/hsds.json?regionCode=63.09` exports it as HSDS. Contains no personal data. The gateway limits the rate.
 */
export function directoryRoutes(app: FastifyInstance, directory: () => Promise<PublicDirectory>): void {
  app.get<DirectoryRequest>('/directory', async (request, reply) => {
    const { regionCode: region = '', sector, category, programme, q } = request.query;
    assertInsideDistrict(region);
    const data = await directory();
    if (sector) assertAllowed('sector', sector, sectors);
    if (category) assertAllowed('category', category, categoryCodes);
    if (programme) assertAllowed('programme', programme, [...data.programmes.keys()]);
    const now = new Date();
    const found = searchDirectory(
      data,
      {
        regionCode: region,
        sector: sector ?? null,
        categoryCode: category ?? null,
        programmeCode: programme ?? null,
        text: q?.slice(0, 100) ?? null,
      },
      now,
    );
    return reply.header('cache-control', 'public, max-age=60').send({
      region,
      services: found.slice(0, maxResults).map(({ offer, office }) => ({
        service: offer.name,
        serviceEn: offer.name_en,
        description: offer.description,
        organisation: data.agencies.get(office.agency_code)?.name,
        government: data.agencies.get(office.agency_code)?.government,
        place: office.name,
        address: office.address,
        phone: office.phone,
        openingHours: office.schedules,
        open: officeIsOpen(office, now),
        closedUntil: office.closed_until,
        capacity: office.capacity,
        eligibility: offer.eligibility,
        bring: offer.documents.map((each) => each.name),
        fees: offer.fees,
      })),
    });
  });
  app.get<DirectoryRequest>('/directory/hsds.json', async (request, reply) => {
    const { regionCode: region = '' } = request.query;
    assertDistrict(region);
    return reply.header('cache-control', 'public, max-age=60').send(toHsds(await directory(), region, new Date()));
  });
}
