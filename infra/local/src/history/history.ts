import { startOfDay } from '@slrt/areas';
import type { Random } from '@slrt/runtime';
import { personName } from '../data/bdt-file.ts';
import type { DistrictPlan } from '../data/districts.ts';
import { addWorkdays } from './calendar-shift.ts';
import { createCase, type Case } from './case.ts';
import { courses } from './courses.ts';
import { peopleOf } from './people.ts';
import { anchorDay, planCases, type PlannedCase } from './plan.ts';
import type { World } from './play.ts';

const minute = 60_000;
/** Office hours, in minutes of the day. */
const office = { from: 8 * 60, until: 15 * 60 + 30 } as const;
/** Times at which the clock jobs run, in minutes of the day. In the services they run every minute. */
const looks = [8 * 60 + 5, 10 * 60, 12 * 60, 14 * 60, 16 * 60];
const historyDays = 125;

const momentOn = (day: string, regionCode: string, minutes: number): Date =>
  new Date(startOfDay(regionCode, day).getTime() + minutes * minute);
export const historyStart = (): Date => momentOn(addWorkdays(anchorDay, -historyDays), '63.09', office.from);

/** A sequence of steps. Yields the time of its next step. */
type Thread = AsyncGenerator<Date, void>;

async function* watchClocks(world: World): Thread {
  for (let n = historyDays; n > 0; n -= 1)
    for (const minutes of looks) {
      yield momentOn(addWorkdays(anchorDay, -n), '63.09', minutes);
      await world.runJob('complaints', 'complaint-clocks');
      await world.runJob('referrals', 'referral-clocks');
    }
}

/** Takes the steps of all threads in order of time, up to the end of the history. Throws when a step was refused. */
async function run(world: World, threads: readonly { at: Date; thread: Thread }[]): Promise<void> {
  const end = momentOn(anchorDay, '63.09', 0);
  const waiting = [...threads];
  const failures: string[] = [];
  for (;;) {
    let first = 0;
    waiting.forEach(({ at }, n) => {
      if (at < (waiting[first]?.at ?? end)) first = n;
    });
    const [next] = waiting.splice(first, 1);
    if (!next) break;
    if (next.at >= end) continue;
    world.setTime(next.at);
    const step = await next.thread.next().catch((error: unknown) => void failures.push(String(error)));
    if (step && !step.done) waiting.push({ at: step.value, thread: next.thread });
  }
  if (failures.length > 0) throw new Error(`${failures.length} steps failed:\n${failures.slice(0, 20).join('\n')}`);
}

function startCase(
  tools: Parameters<typeof createCase>[0],
  { course, day, family, channel, choice }: PlannedCase,
  earlier: () => Case | null,
): { at: Date; thread: Thread; each: Case } {
  const { world, random } = tools;
  const { regionCode } = family;
  const { referTo, ...need } = choice;
  const original = course === 'duplicate' ? earlier() : null;
  // A complaint that repeats another is about the same family and need.
  const each = createCase(tools, original?.family ?? family, { need: original?.need ?? need, channel });
  const later = (atLeast: number, atMost = atLeast): Date => {
    const now = world.now();
    const days = random.int(atLeast, atMost);
    const today = new Date(now.getTime() + 8 * 60 * minute).toISOString().slice(0, 10);
    const sinceMidnight = (now.getTime() - startOfDay(regionCode, today).getTime()) / minute;
    if (days === 0)
      return new Date(now.getTime() + random.int(5, Math.max(6, office.until + 20 - sinceMidnight)) * minute);
    return momentOn(addWorkdays(today, days), regionCode, random.int(office.from, office.until));
  };
  const thread = courses[course]({ each, random, later, referTo, original });
  return { at: momentOn(day, regionCode, random.int(office.from, office.until - 60)), thread, each };
}

/** Creates the duty assignments and quotas that the history begins with. */
async function prepare(world: World, plan: DistrictPlan, people: ReturnType<typeof peopleOf>): Promise<void> {
  const { code } = plan.district;
  const manager = people.manager(code);
  for (const desk of people.desks(plan)) {
    const { person: id, ...assignment } = desk;
    await world.signIn({ id, assignments: [assignment] });
    const input = { regionCode: code, ...desk };
    await world.act(manager, {
      service: 'complaints',
      mutation: 'assignDuty',
      input,
      pick: 'dutyAssignment',
      fields: 'role',
    });
  }
  const period = { from: addWorkdays(anchorDay, -historyDays), until: addWorkdays(anchorDay, historyDays) };
  for (const [programmeCode, total] of Object.entries({
    KIS: 150,
    KIP: 90,
    PKH: 80,
    BLT_DD: 60,
    RTLH: 40,
    RASTRA: 90,
  })) {
    const input = { programmeCode, regionCode: code, ...period, total };
    await world.act(manager, { service: 'referrals', mutation: 'setQuota', input, pick: 'quota', fields: 'total' });
  }
}

/** Plays six months of the demo districts. */
export async function playHistory(world: World, plans: readonly DistrictPlan[], random: Random): Promise<void> {
  const people = peopleOf(plans);
  const threads = [{ at: historyStart(), thread: watchClocks(world) }];
  for (const plan of plans) {
    await prepare(world, plan, people);
    const found = await world.look<{ id: string; region_code: string }>(
      'registry',
      'select id, region_code from household where district_code = $1 order by id',
      [plan.district.code],
    );
    const uuids = Map.groupBy(found, (row) => row.region_code);
    const idOf = (uuid: string) => `HH-${plan.district.code.replace('.', '')}-${uuid}`;
    const households = new Map([...uuids].map(([region, rows]) => [region, rows.map((row) => idOf(row.id))]));
    const cases: { day: string; each: Case }[] = [];
    const nameOf = () => personName(random);
    // Oldest first, so that a duplicate finds its original.
    const inOrder = planCases(random, plan, { households, nameOf }).sort((a, b) => a.day.localeCompare(b.day));
    for (const next of inOrder) {
      const earlier = () => {
        const before = cases.filter(({ day }) => day < next.day).slice(-8);
        return before.length > 0 ? random.pick(before).each : null;
      };
      const { each, ...thread } = startCase({ world, people, random }, next, earlier);
      if (next.course !== 'duplicate') cases.push({ day: next.day, each });
      threads.push(thread);
    }
  }
  await run(world, threads);
}
