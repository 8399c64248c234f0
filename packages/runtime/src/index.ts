export { parseEnvironment, serviceSettings, z } from './environment.ts';
export { secret } from './secret.ts';
export { createLogger, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { backOff, onShutdownSignal, sleep } from './lifetime.ts';
export { currentRequestId, withRequestId } from './request-context.ts';
