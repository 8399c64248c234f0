import { pg } from '@slrt/database';
import { serviceNames } from '@slrt/subgraph';
import { programmes } from './play-complaint.ts';

export type ServiceName = (typeof serviceNames)[number];

/** Runs one statement as administrator in a service's database. */
export type ReadRows = <R extends pg.QueryResultRow>(service: ServiceName, sql: string) => Promise<R[]>;

export interface DatabaseServer {
  /** Address of the server, without a user. */
  readonly url: string;
  readonly password: string;
}

/**
 * Reads any service's database as administrator, who is above row security. Keeps a connection to each until a statement fails or
 * the server stops.
 */
export function createReader({ url, password }: DatabaseServer): ReadRows {
  const connections = new Map<ServiceName, Promise<pg.Client>>();
  const open = async (service: ServiceName): Promise<pg.Client> => {
    const address = new URL(url);
    address.username = 'slrt_admin';
    address.password = password;
    address.pathname = `/${service}`;
    const connection = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 5_000 });
    connection.on('error', () => connections.delete(service));
    await connection.connect();
    return connection;
  };
  return async <R extends pg.QueryResultRow>(service: ServiceName, sql: string): Promise<R[]> => {
    const connection = connections.get(service) ?? open(service);
    connections.set(service, connection);
    try {
      return (await (await connection).query<R>(sql)).rows;
    } catch (error) {
      connections.delete(service);
      await connection.then((client) => client.end()).catch(() => undefined);
      throw error;
    }
  };
}

export interface Convergence {
  readonly lost: number;
  readonly duplicated: number;
  readonly unconverged: number;
  /** Descriptions of the counts that are not zero. */
  readonly problems: string[];
}

/** Compares the accepted complaints with the data of every service. */
export async function measureConvergence(rows: ReadRows, accepted: readonly string[]): Promise<Convergence> {
  const ids = accepted.map((id) => id.slice(-36));
  const own = ids.length > 0 ? ids.map((id) => pg.escapeLiteral(id)).join(',') : 'null';
  const steps = programmes.length * 4;
  const counts = {
    lost: [
      ['accepted complaints that are lost', 'complaints', `select id from complaint where id::text in (${own})`],
      ['accepted complaints unknown to their village', 'puskesos', villageSql(own)],
    ],
    duplicated: [
      ['referrals made twice', 'referrals', `${referralsSql(own)} having count(*) > ${programmes.length}`],
      ['timelines with a step doubled', 'complaints', `${timelineSql(own)} having ${timelineCount} > ${steps}`],
    ],
    unconverged: [
      [
        'complaints not resolved',
        'complaints',
        `select 1 from complaint where id::text in (${own}) and status <> 'RESOLVED'`,
      ],
      ['complaints without all referrals', 'referrals', `${referralsSql(own)} having count(*) < ${programmes.length}`],
      ['timelines with a step missing', 'complaints', `${timelineSql(own)} having ${timelineCount} < ${steps}`],
      ['village cases not resolved', 'puskesos', `${villageSql(own)} and status <> 'RESOLVED'`],
    ],
  } as const;
  const problems: string[] = [];
  const total = async (kind: keyof typeof counts): Promise<number> => {
    let sum = 0;
    for (const [what, service, sql] of counts[kind]) {
      const found = (await rows(service, sql)).length;
      const n = kind === 'lost' ? ids.length - found : found;
      sum += n;
      if (n > 0) problems.push(`${what}: ${n}`);
    }
    return sum;
  };
  const [lost, duplicated, unconverged] = [await total('lost'), await total('duplicated'), await total('unconverged')];
  for (const service of serviceNames) {
    const waiting = await rows(
      service,
      `select 1 from outbox where published_at is null and subject not like '%.disclosure.heartbeat.%'`,
    );
    const dead = await rows(service, 'select 1 from dead_letter');
    if (waiting.length > 0) problems.push(`events of ${service} not published: ${waiting.length}`);
    if (dead.length > 0) problems.push(`dead letters of ${service}: ${dead.length}`);
  }
  return { lost, duplicated, unconverged, problems };
}

const timelineCount = `count(*) filter (where service = 'referrals')`;
/** A complaint is known by its id here and by `CP-<district>-<id>` there. */
const isOwn = (own: string) => `right(complaint_id::text, 36) in (${own})`;
const timelineSql = (own: string) =>
  `select complaint_id from complaint_timeline where ${isOwn(own)} group by complaint_id`;
const referralsSql = (own: string) =>
  `select complaint_id from referral where ${isOwn(own)} group by complaint_id, decision_no`;
const villageSql = (own: string) => `select complaint_id from village_complaint where ${isOwn(own)}`;
