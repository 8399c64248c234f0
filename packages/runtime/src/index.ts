export { compileCacheEnvironment } from './compile-cache.ts';
export {
  environmentTemplate,
  parseEnvironment,
  readEnvironment,
  serviceSettings,
  tokenParameters,
  z,
} from './environment.ts';
export { liveText, textOf } from './live-text.ts';
export { keyPairText, masterKey, secret } from './secret.ts';
export { createLogger, currentRequestId, withRequestId, type Logger } from './logger.ts';
export { describeFailure, type FailureFields } from './failure.ts';
export { findDegraded, type DegradedDependency, type Dependency } from './readiness.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { readTls, type TlsFiles } from './tls.ts';
export { repeat, type Loop, type LoopRun, type RepeatOptions } from './repeat.ts';
export { backOff, onShutdownSignal, sleep } from './lifetime.ts';
export { CommandError, runProgram } from './problem.ts';
export { createRandom, type Random } from './random.ts';
