export { parseEnvironment, serviceSettings, z } from './environment.ts';
export { liveText, textOf } from './live-text.ts';
export { masterKey, secret } from './secret.ts';
export { createLogger, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { readTls, type TlsFiles } from './tls.ts';
export { backOff, onShutdownSignal, sleep } from './lifetime.ts';
export { currentRequestId, withRequestId } from './request-context.ts';
