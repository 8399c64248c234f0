import { loadAreas, type Area } from '@slrt/areas';

/** The demo districts. Tabalong is the largest. */
export const demoDistricts = [
  {
    code: '63.09',
    prefix: '',
    households: 3000,
    facilitators: 50,
    seed: 6309,
    puskesosEvery: 3,
    uncovered: 6,
    pilots: [],
  },
  {
    code: '36.73',
    prefix: 'serang-',
    households: 300,
    facilitators: 20,
    seed: 3673,
    puskesosEvery: 4,
    uncovered: 0,
    pilots: ['Margaluyu', 'Kaligandu'],
  },
  {
    code: '35.74',
    prefix: 'probolinggo-',
    households: 150,
    facilitators: 10,
    seed: 3574,
    puskesosEvery: 5,
    uncovered: 0,
    pilots: ['Kanigaran', 'Mangunharjo'],
  },
] as const;
export type DemoDistrict = (typeof demoDistricts)[number];

export interface Village {
  readonly code: string;
  readonly names: { province: string; district: string; subDistrict: string; village: string };
}
export interface DistrictPlan {
  readonly district: DemoDistrict;
  readonly villages: readonly Village[];
  /** Pilot villages of the Puskesos programme. Each has a Puskesos. */
  readonly pilots: readonly string[];
  /** Villages with a Puskesos. */
  readonly units: readonly string[];
  readonly facilitators: readonly {
    person: string;
    name: string;
    funding: 'APBN' | 'APBD' | 'DANA_DESA';
    villageCodes: readonly string[];
  }[];
}

/** Villages, Puskesos and facilitators of a demo district; the first village has a Puskesos, the second has none. */
export function planDistrict(district: DemoDistrict, areas: readonly Area[]): DistrictPlan {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const nameOf = (code: string) => byCode.get(code)?.name ?? '';
  const villages = areas
    .filter((area) => area.level === 'VILLAGE' && area.code.startsWith(`${district.code}.`))
    .map((area): Village => ({
      code: area.code,
      names: {
        province: nameOf(area.code.slice(0, 2)),
        district: nameOf(area.code.slice(0, 5)),
        subDistrict: nameOf(area.code.slice(0, 8)),
        village: area.name,
      },
    }));
  const covered = villages.slice(0, villages.length - district.uncovered).map((village) => village.code);
  const share = covered.length / district.facilitators;
  const funding = ['APBN', 'APBD', 'DANA_DESA'] as const;
  const facilitators = Array.from({ length: district.facilitators }, (_, n) => ({
    person: `${district.prefix}facilitator${n === 0 ? '' : `-${n + 1}`}`,
    name: `Fasilitator ${district.code} ${n + 1}`,
    funding: funding[n % 3] ?? 'APBN',
    villageCodes: covered.slice(Math.round(n * share), Math.max(Math.round((n + 1) * share), n === 0 ? 2 : 0)),
  }));
  const isPilot = ({ names }: Village) => (district.pilots as readonly string[]).includes(names.village);
  return {
    district,
    villages,
    pilots: villages.filter(isPilot).map((village) => village.code),
    units: villages
      .filter((village, n) => n % district.puskesosEvery === 0 || isPilot(village))
      .map((village) => village.code),
    facilitators,
  };
}

export function planDemo(): DistrictPlan[] {
  const areas = loadAreas();
  return demoDistricts.map((district) => planDistrict(district, areas));
}
