import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of package-lock.json, by its folder. */
interface LockedPackage {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Finds the folder from which a package imports another one, as Node does: in the nearest `node_modules`. Null: not installed. */
function locate(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const at = folder === '.' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[at]) return at;
    if (folder === '.') return null;
  }
}

/** Packages that a package needs when it runs; optional ones only where they are installed. */
function neededBy({
  dependencies,
  optionalDependencies,
  peerDependencies = {},
  peerDependenciesMeta = {},
}: LockedPackage): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/**
 * Returns the folders that workspaces need when they run, from the root of the repository: their own, those of other workspaces and
 * of installed packages. Packages for development and for other platforms are not among them.
 */
export function closureOf(lock: Lock, roots: readonly string[], root: string): string[] {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const locked = lock.packages[folder];
    if (found.has(folder) || !locked || !existsSync(join(root, folder))) continue;
    found.add(folder);
    if (locked.link) waiting.push(locked.resolved ?? '');
    else for (const name of neededBy(locked)) waiting.push(locate(lock, folder, name) ?? '');
  }
  // Commands import services by name.
  const links = Object.entries(lock.packages).filter(([, { link, resolved = '' }]) => link && found.has(resolved));
  return [...new Set([...found, ...links.map(([folder]) => folder)])].sort();
}

/** Workspaces whose programs an image runs. */
export const imageRoots: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['gateway', 'identity', 'registry', 'complaints', 'referrals', 'puskesos', 'notifications'].map((name) => [
      name,
      [`services/${name}`],
    ]),
  ),
  // The commands of all services.
  operator: [
    'packages/cli',
    ...['identity', 'registry', 'complaints', 'referrals', 'puskesos', 'notifications'].map(
      (name) => `services/${name}`,
    ),
  ],
};

/** Files that no program reads: maps, types and manuals of packages, and tests. Licences stay. */
export const isUnused = (path: string): boolean =>
  /\.(?:map|[cm]?js\.flow|d\.[cm]?ts)$/.test(path) ||
  /(?:^|\/)(?:README|CHANGELOG|HISTORY)(?:\.\w+)?$/i.test(path) ||
  /^(?:packages|services)\/[^/]+\/test(?:\/|$)/.test(path) ||
  /^(?:packages|services)\/.*\.test\.ts$/.test(path);
