import type { GraphQLDataSource } from '@apollo/gateway';
import type { Logger, TlsFiles } from '@slrt/runtime';
import type { ActorSigner } from '@slrt/subgraph';
import { serviceNames, type ServiceName } from '@slrt/subgraph/proxied-path';
import type { GatewayEnvironment } from '../environment.ts';
import { createSubgraphDataSource } from './subgraph-data-source.ts';
import { createSubgraphMonitor, type SubgraphMonitor } from './subgraph-monitor.ts';

export interface Subgraph {
  readonly name: ServiceName;
  readonly url: string;
  readonly monitor: SubgraphMonitor;
  readonly source: GraphQLDataSource & { close(): Promise<void> };
}

export interface Subgraphs {
  readonly all: readonly Subgraph[];
  /** Throws when the supergraph or a proxied path names an unknown service. */
  get(name: string): Subgraph;
  close(): Promise<void>;
}

/** Opens a connection pool and starts a monitor for each subgraph. */
export function createSubgraphs(
  environment: Pick<GatewayEnvironment, `${Uppercase<ServiceName>}_URL`>,
  { signer, tls, logger }: { signer: ActorSigner; tls: TlsFiles | null; logger: Logger },
): Subgraphs {
  const urls: Record<ServiceName, string> = {
    registry: environment.REGISTRY_URL,
    complaints: environment.COMPLAINTS_URL,
    referrals: environment.REFERRALS_URL,
    puskesos: environment.PUSKESOS_URL,
    notifications: environment.NOTIFICATIONS_URL,
  };
  const all = serviceNames.map((name) => {
    const url = urls[name];
    const monitor = createSubgraphMonitor({ service: name, url, tls, logger });
    return {
      name,
      url,
      monitor,
      source: createSubgraphDataSource({ service: name, url, signer, logger, tls, monitor }),
    };
  });
  return {
    all,
    get: (name) => {
      const found = all.find((each) => each.name === name);
      if (!found) throw new Error(`unknown subgraph ${name}`);
      return found;
    },
    close: async () => {
      await Promise.all(all.map(({ source }) => source.close()));
      await Promise.all(all.map(({ monitor }) => monitor.stop()));
    },
  };
}
