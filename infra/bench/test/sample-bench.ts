import { setTimeout as wait } from 'node:timers/promises';
import { prepareDatabasesOf } from '@slrt/testkit';
import { out, startBench } from '../src/bench-instance.ts';

/** A bench with paused services that either waits for its end or fails. */
const [end = 'wait'] = process.argv.slice(2);
const bench = await startBench('off', { prepare: prepareDatabasesOf });
bench.pause(['complaints', 'puskesos']);
out(`home ${bench.home}`);
if (end === 'fail') throw new Error('this bench fails');
await wait(120_000);
await bench.stop();
