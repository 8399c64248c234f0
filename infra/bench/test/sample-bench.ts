import { setTimeout as wait } from 'node:timers/promises';
import { serviceNames } from '@slrt/subgraph';
import { prepareDatabasesOf } from '@slrt/testkit';
import { out, startBench } from '../src/bench-instance.ts';

/** A bench with a paused service that either waits for its end or fails. It starts all services or, with `few`, only that one. */
const [end = 'wait', size = 'few'] = process.argv.slice(2);
const services = size === 'few' ? (['puskesos'] as const) : serviceNames;
const bench = await startBench('off', { prepare: prepareDatabasesOf, services });
bench.pause(['puskesos']);
out(`home ${bench.home}`);
if (end === 'fail') throw new Error('this bench fails');
await wait(120_000);
await bench.stop();
