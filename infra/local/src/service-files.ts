import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOwners, type FileOwner } from '@slrt/deployment';

/** Where a service stores its files: a folder of its own. */
export const filesFolder = (home: string, name: FileOwner): string => join(home, 'service-files', name);

/** Folders that each service makes in its own. */
const folders: Readonly<Record<FileOwner, readonly string[]>> = {
  registry: ['photos', 'imports'],
  complaints: ['complaints'],
  referrals: ['referrals'],
  puskesos: ['puskesos'],
};

/** Creates the folders of the services, and moves the files of earlier versions, which were all in `<home>/files`. */
export function prepareServiceFiles(home: string): void {
  for (const name of fileOwners) {
    mkdirSync(filesFolder(home, name), { recursive: true, mode: 0o700 });
    for (const folder of folders[name]) {
      const [from, to] = [join(home, 'files', folder), join(filesFolder(home, name), folder)];
      if (!existsSync(from) || existsSync(to)) continue;
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
      renameSync(from, to);
    }
  }
}
