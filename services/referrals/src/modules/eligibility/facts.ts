import type { Profile, ProfileMember } from '../profile/index.ts';

type Facts = Record<string, unknown>;

/** Completed years on a day; from a birth-year range only where the whole range gives one answer. */
function ageOn(member: ProfileMember, day: string): number | undefined {
  const year = Number(day.slice(0, 4));
  if (member.birthDate)
    return year - Number(member.birthDate.slice(0, 4)) - (day.slice(5) < member.birthDate.slice(5) ? 1 : 0);
  return undefined;
}

function known(entries: Record<string, unknown>): Facts {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

/**
 * The profile as CEL variables on a day. A fact that is not known is absent: CEL then errs, and an error that decides
 * the condition means NOT_KNOWN (missing is unknown, never false). Whole numbers are CEL ints.
 */
export function factsOf(profile: Profile, day: string): { household: Facts; members: Facts[] } {
  const int = (value: number | null | undefined) => (value === null || value === undefined ? undefined : BigInt(value));
  return {
    household: {
      ...known({ decile: int(profile.decile) }),
      listed: profile.listing === 'LISTED',
      receiving: [...profile.receiving],
      size: BigInt(profile.members.length),
      housing: known(profile.housing),
    },
    members: profile.members.map((member) =>
      known({
        age: int(ageOn(member, day)),
        sex: member.sex,
        relation: member.relation,
        pupil: member.school === null ? undefined : member.school === '1',
        disabled: member.disability === null ? undefined : !['0', '00'].includes(member.disability),
        chronic: member.chronicIllness === null ? undefined : member.chronicIllness !== '0',
        pregnant: member.pregnantUntil !== null && member.pregnantUntil >= day,
      }),
    ),
  };
}
