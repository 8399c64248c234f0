/** A village to be served. */
export interface PlannedVillage {
  readonly code: string;
  /** Workload: number of households, or 1 if none are known. */
  readonly weight: number;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}
/** A facilitator and their villages. */
export interface Load {
  /** Id of an existing facilitator; null for a new one. */
  readonly facilitator: string | null;
  readonly villages: readonly string[];
  readonly load: number;
  readonly travel: number;
}
export interface FacilitatorPlan {
  readonly loads: readonly Load[];
  /** Villages that an existing facilitator loses. */
  readonly moved: readonly string[];
  readonly largestLoad: number;
  readonly smallestLoad: number;
  /** Lower bound for the largest load of any assignment: the mean load, or the largest village. */
  readonly lowerBound: number;
  /** Sum of the distances from each village to the central village of its facilitator. */
  readonly travel: number;
  readonly travelUnit: 'KILOMETRES' | 'CODE_DISTANCE';
}

interface Bin {
  readonly facilitator: string | null;
  villages: PlannedVillage[];
}

const earthRadiusKm = 6_371;
function kilometres(a: NonNullable<PlannedVillage['point']>, b: NonNullable<PlannedVillage['point']>): number {
  const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    half(toRadians(b.latitude - a.latitude)) +
    Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude)) * half(toRadians(b.longitude - a.longitude));
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

/**
 * Returns a distance without coordinates: 1 within a sub-district, otherwise 4 plus the difference of the sub-district
 * numbers.
 */
function codeSteps(a: string, b: string): number {
  if (a === b) return 0;
  const [here, there] = [a, b].map((code) => Number(code.slice(6, 8)));
  return a.slice(0, 8) === b.slice(0, 8) ? 1 : 4 + Math.abs((here ?? 0) - (there ?? 0));
}

const loadOf = (bin: Bin): number => bin.villages.reduce((sum, village) => sum + village.weight, 0);

type Distance = (a: PlannedVillage, b: PlannedVillage) => number;
type Existing = readonly { id: string; villages: readonly string[] }[];

const hasPoints = (villages: readonly PlannedVillage[]): boolean =>
  villages.length > 0 && villages.every((village) => village.point !== null);

/** Returns the distances between `villages`, calculated once because each is used thousands of times. */
function createDistance(villages: readonly PlannedVillage[]): Distance {
  const located = hasPoints(villages);
  const place = new Map(villages.map((village, n) => [village, n]));
  const distances = Float64Array.from({ length: villages.length ** 2 }, (_, n) => {
    const [a, b] = [villages[Math.floor(n / villages.length)], villages[n % villages.length]];
    if (!a || !b) return 0;
    return a.point && b.point && located ? kilometres(a.point, b.point) : codeSteps(a.code, b.code);
  });
  return (a, b) => distances[(place.get(a) ?? 0) * villages.length + (place.get(b) ?? 0)] ?? 0;
}

/**
 * Returns the villages of each existing facilitator and the villages without one. A village with two facilitators stays
 * with the first.
 */
function divide(
  villages: readonly PlannedVillage[],
  existing: Existing,
): { present: Bin[]; uncovered: PlannedVillage[] } {
  const byCode = new Map(villages.map((village) => [village.code, village]));
  const taken = new Set<string>();
  const present = existing.map(({ id, villages: codes }): Bin => ({
    facilitator: id,
    villages: codes.flatMap((code) => {
      const village = taken.has(code) ? undefined : byCode.get(code);
      taken.add(code);
      return village ? [village] : [];
    }),
  }));
  return { present, uncovered: villages.filter((village) => !taken.has(village.code)) };
}

interface Packing {
  readonly present: readonly Bin[];
  readonly uncovered: readonly PlannedVillage[];
  /** Number of new facilitators. */
  readonly additional: number;
  readonly distance: Distance;
}

/** Returns bins with a load of at most `limit`, or null if none are found. */
function packVillages({ present, uncovered, additional, distance }: Packing, limit: number): Bin[] | null {
  const kept: Bin[] = present.map((bin) => ({ ...bin, villages: [...bin.villages] }));
  const pool = [...uncovered];
  for (const bin of kept)
    while (loadOf(bin) > limit && bin.villages.length > 1) {
      const far = bin.villages.reduce((worst, village) => {
        const distanceToOthers = (each: PlannedVillage) =>
          bin.villages.reduce((sum, other) => sum + distance(each, other), 0);
        return distanceToOthers(village) > distanceToOthers(worst) ? village : worst;
      });
      bin.villages = bin.villages.filter((village) => village !== far);
      pool.push(far);
    }
  if (kept.some((bin) => loadOf(bin) > limit)) return null;
  const added: Bin[] = Array.from({ length: additional }, () => ({ facilitator: null, villages: [] }));
  const inOrder = packInOrder(pool, added, limit);
  return inOrder ? [...kept, ...inOrder] : packBestFit(pool, [...kept, ...added], { limit, distance });
}

/** Fills one bin after another in the order of codes, so that neighbouring villages stay together. */
function packInOrder(pool: readonly PlannedVillage[], bins: readonly Bin[], limit: number): Bin[] | null {
  const sorted = [...pool].sort((a, b) => (a.code < b.code ? -1 : 1));
  const filled = bins.map((bin): Bin => ({ ...bin, villages: [] }));
  let n = 0;
  for (const village of sorted) {
    while (n < filled.length && loadOf(filled[n] as Bin) + village.weight > limit) n += 1;
    const bin = filled[n];
    if (!bin) return null;
    bin.villages.push(village);
  }
  return filled;
}

/** Assigns the largest villages first, each to the bin with most room. Ties go to the nearest bin. */
function packBestFit(
  pool: readonly PlannedVillage[],
  bins: readonly Bin[],
  { limit, distance }: { limit: number; distance: Distance },
): Bin[] | null {
  const filled = bins.map((bin): Bin => ({ ...bin, villages: [...bin.villages] }));
  for (const village of [...pool].sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))) {
    const open = filled.filter((bin) => loadOf(bin) + village.weight <= limit);
    const [first, ...others] = open.map((bin) => ({
      bin,
      room: limit - loadOf(bin) - village.weight,
      away: bin.villages[0] ? distance(bin.villages[0], village) : 0,
    }));
    if (!first) return null;
    const isBetter = (a: typeof first, b: typeof first) => (b.room - a.room || b.away - a.away) < 0;
    const best = others.reduce((chosen, each) => (isBetter(chosen, each) ? each : chosen), first).bin;
    best.villages.push(village);
  }
  return filled;
}

/** Finds the smallest limit between `lowerBound` and `total` for which packing succeeds, by binary search. */
function packTightest(packing: Packing, lowerBound: number, total: number): readonly Bin[] {
  let low = lowerBound;
  let high = lowerBound;
  let found = packVillages(packing, high);
  while (!found && high < total) {
    low = high + 1;
    high = Math.min(total, Math.ceil(high * 1.1) + 1);
    found = packVillages(packing, high);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const bins = packVillages(packing, middle);
    if (bins) {
      found = bins;
      high = middle;
    } else low = middle + 1;
  }
  return found ?? packing.present;
}

/**
 * Distributes the villages of an area among the existing facilitators and `additional` new ones. Minimises the largest
 * load, then travel. Existing facilitators keep their villages unless they are overloaded; then they lose the villages
 * farthest from the others.
 *
 * For each limit tried, overloaded facilitators are relieved down to it, and the remaining villages are packed into the
 * new bins. The result is not proved optimal; `lowerBound` shows how far it can be off.
 */
export function planFacilitators(
  villages: readonly PlannedVillage[],
  existing: Existing,
  additional: number,
): FacilitatorPlan {
  const distance = createDistance(villages);
  const travelOf = (list: readonly PlannedVillage[]): number =>
    list.length < 2
      ? 0
      : Math.min(...list.map((centre) => list.reduce((sum, each) => sum + distance(centre, each), 0)));
  const total = villages.reduce((sum, village) => sum + village.weight, 0);
  const facilitatorCount = existing.length + additional;
  const lowerBound = Math.max(
    facilitatorCount > 0 ? Math.ceil(total / facilitatorCount) : total,
    ...villages.map((village) => village.weight),
    0,
  );
  const found = packTightest({ ...divide(villages, existing), additional, distance }, lowerBound, total);
  const limit = Math.max(...found.map(loadOf), 0);
  shortenTravel(found, limit, travelOf);

  const loads = found.map((bin): Load => ({
    facilitator: bin.facilitator,
    villages: bin.villages.map((village) => village.code).sort(),
    load: loadOf(bin),
    travel: Math.round(travelOf(bin.villages) * 10) / 10,
  }));
  const owner = new Map(existing.flatMap(({ id, villages: codes }) => codes.map((code) => [code, id])));
  return {
    loads,
    moved: loads
      .flatMap((each) => each.villages.filter((code) => owner.has(code) && owner.get(code) !== each.facilitator))
      .sort(),
    largestLoad: limit,
    smallestLoad: Math.min(...loads.map((each) => each.load)),
    lowerBound,
    travel: Math.round(loads.reduce((sum, each) => sum + each.travel, 0) * 10) / 10,
    travelUnit: hasPoints(villages) ? 'KILOMETRES' : 'CODE_DISTANCE',
  };
}

/** Maximum number of improvement rounds. */
const maxRounds = 20;

/**
 * Moves or swaps villages between new facilitators while that shortens travel and keeps every load within the limit.
 */
function shortenTravel(
  bins: readonly Bin[],
  limit: number,
  travelOf: (list: readonly PlannedVillage[]) => number,
): void {
  const added = bins.filter((bin) => bin.facilitator === null && bin.villages.length > 0);
  const without = (list: readonly PlannedVillage[], village: PlannedVillage) => list.filter((each) => each !== village);
  const improvePlan = (a: Bin, b: Bin): boolean => {
    const now = travelOf(a.villages) + travelOf(b.villages);
    for (const village of a.villages) {
      const rest = without(a.villages, village);
      const options: [PlannedVillage[], PlannedVillage[]][] = [[rest, [...b.villages, village]]];
      for (const other of b.villages)
        options.push([
          [...rest, other],
          [...without(b.villages, other), village],
        ]);
      for (const [left, right] of options) {
        if (left.length === 0) continue;
        const fits = [left, right].every((list) => list.reduce((sum, each) => sum + each.weight, 0) <= limit);
        if (fits && travelOf(left) + travelOf(right) < now - 1e-9) {
          a.villages = left;
          b.villages = right;
          return true;
        }
      }
    }
    return false;
  };
  for (let round = 0; round < maxRounds; round += 1) {
    let gained = false;
    for (const [n, a] of added.entries())
      for (const b of added.slice(n + 1)) gained = improvePlan(a, b) || improvePlan(b, a) || gained;
    if (!gained) return;
  }
}
