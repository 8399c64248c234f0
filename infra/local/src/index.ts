export { createClient, createTokens, type GraphAnswer, type GraphClient } from './client.ts';
export { readEnvironment, type LocalEnvironment } from './environment.ts';
export { readRun, serviceNames, startInstance, type Instance, type RunFile } from './instance.ts';
export { findNatsServer } from './nats-server.ts';
export { natsAccounts, natsProcess } from './nats.ts';
export { freePort } from './ports.ts';
export { embeddedPostgres } from './postgres.ts';
export { supervise, type Supervised } from './supervisor.ts';
