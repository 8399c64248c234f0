/** A dependency that a process needs in order to serve. */
export interface Dependency {
  /** Stable name for operators: `database`, `broker`, `stream`, `clock`, `registry` … */
  readonly name: string;
  /**
   * Resolves to null when the dependency is available, otherwise to a reason in capitals (`READ_ONLY`, `UNREACHABLE`
   * …).
   */
  readonly check: () => Promise<string | null>;
}

export interface DegradedDependency {
  readonly dependency: string;
  readonly reason: string;
}

const timeLimit = 2_000;

async function reasonOf({ check }: Dependency, milliseconds: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('TIMEOUT'), milliseconds);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return 'UNREACHABLE';
  } finally {
    clearTimeout(timer);
  }
}

/** Checks all dependencies concurrently, each within `milliseconds`. Returns the unavailable ones, with the reason. */
export async function findDegraded(
  dependencies: readonly Dependency[],
  milliseconds = timeLimit,
): Promise<DegradedDependency[]> {
  const reasons = await Promise.all(dependencies.map((each) => reasonOf(each, milliseconds)));
  return dependencies.flatMap(({ name }, n) => {
    const reason = reasons[n];
    return reason ? [{ dependency: name, reason }] : [];
  });
}
