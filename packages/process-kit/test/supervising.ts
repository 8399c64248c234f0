import { guardFolder, supervise } from '@slrt/process-kit';

/** Supervises three processes that do not end on their own: one ignores SIGTERM, one is paused. */
const [home = ''] = process.argv.slice(2);
guardFolder(home);
const ready = () => Promise.resolve(true);
const stubborn = `process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000); process.send('up')`;
const env = { SLRT_HOME: home };
const processes = [
  supervise(
    { name: 'server', command: 'sleep', args: ['1000'], env, stopSignal: 'SIGINT', ready },
    home,
    () => undefined,
  ),
  supervise({ name: 'paused', command: 'sleep', args: ['1000'], env, ready }, home, () => undefined),
  supervise({ name: 'stubborn', command: process.execPath, args: ['-e', stubborn], env, ready }, home, () => undefined),
];
process.kill(processes[1]?.pid() ?? 0, 'SIGSTOP');
process.once('message', () => {
  const stopped = Promise.all(processes.map((each) => each.stop()));
  for (const each of processes) process.kill(each.pid() ?? 0, 'SIGKILL');
  void stopped.then(() => process.disconnect());
});
setTimeout(() => process.send?.('ready'), 500);
