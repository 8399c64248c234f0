import { Agent, setGlobalDispatcher } from 'undici';

/**
 * How long a connection that is not used is kept, in milliseconds. The test files of a worker share their connections, and a test
 * file that is being loaded blocks the process for seconds. Without this limit a connection is used again after its server closed it:
 * the client would keep it almost as long as the server does.
 */
const keepAlive = 4_000;
setGlobalDispatcher(new Agent({ keepAliveTimeout: keepAlive, keepAliveMaxTimeout: keepAlive }));

interface Timed {
  timeout?: number | undefined;
}
interface Block {
  readonly hooks: readonly Timed[];
  readonly children: readonly (Block | Timed)[];
}

/**
 * Time limits of tests and hooks assume an idle machine. With two suites and an instance at once, everything takes
 * longer.
 */
const patience = 3;

function extendLimits(block: Block): void {
  for (const each of [...block.hooks, ...block.children])
    if ('children' in each) extendLimits(each);
    else if (each.timeout) each.timeout *= patience;
}

/**
 * Test environment of Jest that uses the process's own globals, see runtime.ts. Restores those that Jest replaces for
 * each test file.
 */
export default class NativeEnvironment {
  readonly global = globalThis;
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  readonly #console = console;
  readonly #exit = process.exit;

  setup(): Promise<void> {
    return Promise.resolve();
  }
  teardown(): Promise<void> {
    globalThis.console = this.#console;
    process.exit = this.#exit;
    return Promise.resolve();
  }
  handleTestEvent(event: { readonly name: string }, state: { testTimeout: number; rootDescribeBlock: Block }): void {
    if (event.name !== 'run_start') return;
    state.testTimeout *= patience;
    extendLimits(state.rootDescribeBlock);
  }
  getVmContext(): null {
    return null;
  }
  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }
}
