import { execFileSync } from 'node:child_process';
import { startSilentProxy, type SilentProxy } from '@slrt/testkit';

/** Network connection from a host to its servers, which can be cut. */
export interface Network {
  readonly kind: 'namespace' | 'proxy';
  /** The address of a server as processes on this host reach it. */
  address(url: string): Promise<string>;
  /** Command line that runs a command on this host. */
  command(words: readonly string[]): readonly string[];
  /** Drops all packets in both directions without closing connections. */
  cut(): void;
  restore(): void;
  remove(): Promise<void>;
}

const ip = (...words: string[]) => execFileSync('ip', words, { stdio: 'pipe' });

/** Proxies for the servers of a host; `listenOn` must be reachable from it. */
function forwarding(listenOn: string) {
  const proxies: SilentProxy[] = [];
  return {
    proxies,
    address: async (url: string): Promise<string> => {
      const target = new URL(url);
      const proxy = await startSilentProxy({ host: target.hostname, port: Number(target.port) }, listenOn);
      proxies.push(proxy);
      return url.replace(`${target.hostname}:${target.port}`, `${listenOn}:${proxy.port}`);
    },
    stop: async () => {
      await Promise.all(proxies.map((proxy) => proxy.stop()));
    },
  };
}

let opened = 0;

/** Opens a network namespace with one link. Cutting it drops packets without closing connections. */
function openNamespace(name: string): Network {
  opened += 1;
  const id = `${process.pid % 100_000}n${opened}`; // names of links have at most 15 characters
  const [inside, outside] = [`in${id}`, `out${id}`];
  const subnet = `10.${200 + (process.pid % 50)}.${opened}`;
  const namespace = `${name}-${id}`;
  ip('netns', 'add', namespace);
  const removeNamespace = () => void ip('netns', 'del', namespace);
  try {
    ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', inside, 'netns', namespace);
    ip('addr', 'add', `${subnet}.1/24`, 'dev', outside);
    ip('link', 'set', outside, 'up');
    ip('-n', namespace, 'addr', 'add', `${subnet}.2/24`, 'dev', inside);
    ip('-n', namespace, 'link', 'set', 'lo', 'up');
    ip('-n', namespace, 'link', 'set', inside, 'up');
  } catch (error) {
    removeNamespace(); // its links go with it
    throw error;
  }
  const servers = forwarding(`${subnet}.1`);
  return {
    kind: 'namespace',
    address: servers.address,
    command: (words) => ['ip', 'netns', 'exec', namespace, ...words],
    cut: () => void ip('-n', namespace, 'link', 'set', inside, 'down'),
    restore: () => void ip('-n', namespace, 'link', 'set', inside, 'up'),
    remove: async () => {
      await servers.stop();
      removeNamespace();
    },
  };
}

function openProxies(): Network {
  const servers = forwarding('127.0.0.1');
  return {
    kind: 'proxy',
    address: servers.address,
    command: (words) => words,
    cut: () => servers.proxies.forEach((proxy) => proxy.silence()),
    restore: () => servers.proxies.forEach((proxy) => proxy.resume()),
    remove: servers.stop,
  };
}

/** Opens a network namespace if the system permits it, otherwise proxies that stop forwarding. */
export function openNetwork(name: string): Network {
  try {
    return openNamespace(name);
  } catch {
    return openProxies();
  }
}
