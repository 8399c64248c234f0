import { setTimeout as wait } from 'node:timers/promises';
import { serviceNames } from '@slrt/subgraph';
import { prepareDatabasesOf } from '@slrt/testkit';
import { out, startBench } from '../src/bench-instance.ts';

/** A bench that either waits for its end or fails. It starts all services, of which one is paused, or with `none` only the servers. */
const [end = 'wait', size = 'none'] = process.argv.slice(2);
const services = size === 'none' ? [] : serviceNames;
const bench = await startBench('off', { prepare: prepareDatabasesOf, services });
if (services.length > 0) bench.pause(['puskesos']);
out(`home ${bench.home}`);
if (end === 'fail') throw new Error('this bench fails');
await wait(120_000);
await bench.stop();
