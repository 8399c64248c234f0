import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const circus = /[\\/]jest-circus[\\/]build[\\/]/;

/**
 * Runtime of Jest (`runtime` in jest.config.mjs) that imports test files with Node itself. Jest's own loads every module again for
 * each test file, in a VM context, which was 40 % of the CPU time of a service's suites. Test files of one worker share their
 * modules, so module mocks and coverage are not supported.
 */
export default class NativeRuntime {
  /** Loads Jest's test framework afresh: it keeps the tests of one file in its module scope. */
  requireInternalModule(path: string): unknown {
    for (const file of Object.keys(require.cache).filter((each) => circus.test(each)))
      Reflect.deleteProperty(require.cache, file);
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
    return require(path);
  }
  requireModule(path: string): unknown {
    return require(path);
  }
  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }
  async unstable_importModule(path: string): Promise<void> {
    await import(pathToFileURL(path).href);
  }
  setGlobalsForRuntime(): void {}
  enterTestCode(): void {}
  leaveTestCode(): void {}
  getSourceMaps(): Map<string, string> {
    return new Map();
  }
  getAllCoverageInfoCopy(): undefined {}
  teardown(): void {}
}
