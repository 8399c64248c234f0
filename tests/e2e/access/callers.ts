import { covers, roles, type Actor, type Assignment, type Role } from '@slrt/domain';
import { createActorSigner } from '@slrt/subgraph';
import { actorPrivate } from '../own-gateway.ts';
import { running } from '../running.ts';

/** Places in which a caller of two kinds works: at the record, and beside it. */
export interface Places {
  readonly district: string;
  readonly village: string;
  /** Another village of the district, in another sub-district. */
  readonly otherVillage: string;
}
/** A district in which the record is not. It has no records. */
export const farDistrict = '73.71';

const ofVillages: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];
const agencyOf = (role: Role) => (role.startsWith('AGENCY') ? { agency: 'BPJS' } : {});

/** The assignment of a role whose area covers the village. */
export function assignmentAt(role: Role, { district, village }: Places): Assignment {
  const area = ofVillages.includes(role) ? village : role === 'SUPERVISOR' ? village.slice(0, 8) : district;
  return { role, areas: [area], ...agencyOf(role) };
}

/** The assignment of a role that does not cover the village: as near to it as the role allows. */
export function assignmentBeside(role: Role, { otherVillage }: Places): Assignment {
  const area = ofVillages.includes(role)
    ? otherVillage
    : role === 'SUPERVISOR'
      ? otherVillage.slice(0, 8)
      : farDistrict;
  return { role, areas: [area], ...agencyOf(role) };
}

/** A caller with one role at the record (null: with none), and with every other role beside it. */
export function mixedCaller(role: Role | null, places: Places): Actor {
  const own = role ? [assignmentAt(role, places)] : [];
  const others = roles.filter((each) => each !== role).map((each) => assignmentBeside(each, places));
  if (others.some(({ areas }) => areas.some((area) => covers(area, places.village))))
    throw new Error('an assignment beside the record covers it');
  return { id: `mixed-${(role ?? 'none').toLowerCase()}`, assignments: [...own, ...others] };
}

/** Sends requests to a subgraph with an actor's token, as the gateway would. */
export async function createDirectSender() {
  const signer = await createActorSigner(JSON.stringify(actorPrivate()));
  const services = running().run().services as Record<string, { url: string }>;
  return {
    query: async (owner: string, actor: Actor, { document, variables }: { document: string; variables: object }) => {
      const response = await fetch(`${services[owner]?.url ?? ''}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await signer.sign(actor, owner)}` },
        body: JSON.stringify({ query: document, variables }),
      });
      return response.text();
    },
    get: async (owner: string, actor: Actor, path: string) => {
      const response = await fetch(`${services[owner]?.url ?? ''}${path}`, {
        headers: { authorization: `Bearer ${await signer.sign(actor, owner)}` },
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

/** Values that differ between two equal requests: only whether there is one is compared. */
const changing = new Set(['asOf', 'cursor', 'startCursor', 'endCursor', 'url']);

/** Returns the paths of an answer at which it holds something that none of the other answers holds there. */
export function beyond(answer: unknown, others: readonly unknown[], path = ''): string[] {
  if (answer === null || answer === undefined || answer === false || answer === '' || answer === 0) return [];
  if (Array.isArray(answer)) {
    // A list is the union of lists, so its rows may be in other places.
    const rows = others.flatMap((other) => (Array.isArray(other) ? (other as unknown[]) : []));
    return answer.flatMap((each, n) => {
      const at = `${path}[${n}]`;
      return rows.some((row) => beyond(each, [row], at).length === 0) ? [] : beyond(each, rows.slice(0, 1), at);
    });
  }
  if (typeof answer === 'object')
    return Object.entries(answer).flatMap(([name, value]) => {
      if (name === '__typename') return [];
      const values = others.map((other) => (other as Record<string, unknown> | null)?.[name]);
      if (changing.has(name)) return values.some(Boolean) ? [] : beyond(Boolean(value), [], `${path}.${name}`);
      return beyond(value, values, `${path}.${name}`);
    });
  // Counts of several areas add up.
  const counts = others.filter((other) => typeof other === 'number');
  const isSum = typeof answer === 'number' && answer <= counts.reduce((sum, each) => sum + each, 0);
  return isSum || others.includes(answer) ? [] : [`${path}: ${JSON.stringify(answer).slice(0, 80)}`];
}
