import { parseId } from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { saveServedProgrammes } from '../served-programme.repository.ts';

/** Projects for which programmes the offices of agencies work, so that only these agencies report on them. */
export const projectServedProgrammes = defineConsumer({
  name: 'project-served-programmes',
  stream: 'REFERRALS',
  contracts: [referralsStream.programmesServed],
  handle: (tx, { data }) => {
    const key = parseId('office', data.sourceId) ?? parseId('service', data.sourceId);
    if (!key) return;
    saveServedProgrammes(tx, {
      district_code: data.district,
      source_id: key.uuid,
      agency_code: data.agencyCode,
      programmes: data.programmeCodes,
      version: data.version,
    });
  },
});
