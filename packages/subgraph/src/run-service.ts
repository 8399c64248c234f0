import { onShutdownSignal, readEnvironment } from '@slrt/runtime';
import type { ServiceDefinition } from './define-service.ts';
import { startService, type HostSettings } from './host.ts';

/** Runs a service as this process, configured by its environment variables, until a signal ends it. */
export async function runService<Settings extends HostSettings>(
  definition: ServiceDefinition<Settings>,
): Promise<void> {
  const { name, environment } = definition;
  const settings = readEnvironment(name, environment);
  const running = await startService(definition, settings, (runtime) => definition.create(settings, runtime));
  onShutdownSignal(() => running.stop());
}
