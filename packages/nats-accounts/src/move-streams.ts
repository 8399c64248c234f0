import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { streamsAccount, type RightsByName } from './claims.ts';

/**
 * Moves streams that are in the account of another owner, with the positions of their readers, in the JetStream folder of a
 * server that is stopped. Needed once for servers from before every owner had an account. Returns the names of the streams.
 */
export function moveStreams(store: string, rights: RightsByName, accountKey: (name: string) => string): string[] {
  const owned = Object.entries(rights).flatMap(([name, { streams = [] }]) =>
    streams.map((stream) => ({ stream, account: streamsAccount(name) })),
  );
  const folderOf = (account: string) => join(store, 'jetstream', accountKey(account), 'streams');
  const accounts = [...new Set(owned.map(({ account }) => account))];
  const moves = owned.flatMap(({ stream, account }) => {
    const to = join(folderOf(account), stream);
    const from = accounts.map((each) => join(folderOf(each), stream)).find((folder) => existsSync(folder));
    return from && !existsSync(to) ? [{ stream, from, to }] : [];
  });
  for (const { from, to } of moves) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  return moves.map(({ stream }) => stream);
}
