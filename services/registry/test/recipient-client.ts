import type { Actor } from '@slrt/domain';
import { places, type ServiceKit } from '@slrt/testkit';
import { person, type RegistryBuilders } from './kit.ts';

const { district } = places;
export interface Period {
  readonly id: string;
  readonly programmeCode: string;
  readonly since: string;
  readonly until: string | null;
  readonly source: string;
  readonly endReason: string | null;
  readonly endSource: string | null;
  readonly list: { id: string } | null;
  readonly endList: { id: string } | null;
}
interface Uploaded {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly matched: number;
  readonly suggested: number;
  readonly unmatched: number;
  readonly begins: number;
  readonly ends: number;
  readonly errors?: readonly { extensions: { code: string; issues?: object[]; allowed?: string[] } }[];
}

/** Someone who works with an agency's lists. */
export const liaison = (agency: string): Actor => ({
  id: `liaison-${agency.toLowerCase()}-9`,
  assignments: [{ role: 'AGENCY_LIAISON', areas: [district], agency }],
});
/** A woman with her NIK of the test prefix, born on a day of May 1980. */
export const woman = (day: number, name: string) => ({
  name,
  nik: `99010141058${String(day).padStart(5, '0')}`,
  birthDate: '1980-05-01',
});
export type Woman = ReturnType<typeof woman>;
/** Rows of a recipient list that name people by their NIK. */
export const rowsOf = (...people: readonly Pick<Woman, 'nik' | 'name'>[]): string =>
  ['nik,name', ...people.map(({ nik, name }) => `${nik},${name}`)].join('\n');

/** Families of a village, and lists of agencies about them. */
export function recipientClient({ harness, household, asBackOffice, asVerifier }: ServiceKit & RegistryBuilders) {
  const upload = async (
    actor: Actor,
    csv: string,
    query: Record<string, string> = {},
    key?: string,
  ): Promise<{ status: number; body: Uploaded }> => {
    const asked = new URLSearchParams({ regionCode: district, ...query });
    const response = await fetch(`${harness().url}/registry/recipients?${asked.toString()}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await harness().token(actor)}`,
        'content-type': 'text/csv',
        ...(key ? { 'idempotency-key': key } : {}),
      },
      body: csv,
    });
    return { status: response.status, body: (await response.json()) as Uploaded };
  };
  /** Sends a list that must be accepted. Returns the answer with the counts that staff get instead of the agency's bands. */
  const send = async (actor: Actor, csv: string, asked: Record<string, string>): Promise<Uploaded> => {
    const { status, body } = await upload(actor, csv, asked);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const query = `{ recipientLists(regionCode: "${district}") { id matched suggested unmatched begins ends } }`;
    const { recipientLists } = await asVerifier.query<{ recipientLists: Uploaded[] }>(query);
    return { ...body, ...recipientLists.find(({ id }) => id === body.id) };
  };
  /** Registers a household with a head and other members. Returns its id. */
  const register = async (...people: readonly Woman[]): Promise<string> =>
    (await household(people.map((each, n) => person({ ...each, relation: n === 0 ? 'HEAD' : 'OTHER' })))).id;
  /** Current and ended periods of a household. */
  const periodsOf = async (id: string): Promise<Period[]> => {
    const query = `query ($id: ID!) { household(id: $id) { participation(includeEnded: true) {
      id programmeCode since until source endReason endSource list { id } endList { id } } } }`;
    return (await asBackOffice.query<{ household: { participation: Period[] } }>(query, { id })).household
      .participation;
  };
  const currentOf = async (id: string): Promise<string[]> =>
    (await periodsOf(id)).filter((each) => each.until === null).map((each) => each.programmeCode);
  return { upload, send, register, periodsOf, currentOf };
}
