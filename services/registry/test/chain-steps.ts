import { formatId } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { places, uuidv7, type ServiceKit } from '@slrt/testkit';

/** The village decides on a proposal, as Puskesos announces it. */
export async function deliberate(
  publish: ServiceKit['publish'],
  changeRequestId: string,
  more: { chairId?: string; regionCode?: string; decision?: 'APPROVE' | 'RETURN' | 'REJECT' } = {},
): Promise<void> {
  const { chairId = 'head-1', regionCode = places.village, decision = 'APPROVE' } = more;
  await publish(puskesosEvents.deliberationRecorded, {
    district: places.district,
    version: 1,
    actorId: chairId,
    actorRole: 'VILLAGE_HEAD',
    deliberationId: formatId('deliberation', { district: places.district, uuid: uuidv7() }),
    regionCode,
    heldOn: '2026-11-20',
    attendance: 20,
    chairId,
    decisions: [{ changeRequestId, decision, reason: decision === 'APPROVE' ? null : 'UNCLEAR' }],
  });
}

export interface Member {
  id: string;
  name: string;
  relation: string;
}
/** A household as these suites read it. */
export interface Home {
  id: string;
  version: number;
  listing: string;
  address: string | null;
  decile: number | null;
  region: { code: string };
  movedTo: string | null;
  members: Member[];
}
export const homeFields = 'id version listing address decile movedTo region { code } members { id name relation }';
export const family = [
  { name: 'Bapak Contoh', sex: 'MALE', birthDate: '1975-02-03', relation: 'HEAD' },
  { name: 'Ibu Contoh', sex: 'FEMALE', birthDate: '1978-05-06', relation: 'SPOUSE' },
  { name: 'Anak Contoh', sex: 'FEMALE', birthDate: '2001-07-08', relation: 'CHILD', nik: '9963094807010001' },
];
