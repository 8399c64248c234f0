import { explainFailure } from './explain-failure.ts';

describe('explainFailure', () => {
  test.each([
    [
      'another PostgreSQL version',
      '2026-11-27 07:15:04.268 UTC [9] FATAL:  database files are incompatible with server\n',
      'its data folder was created by another major version of PostgreSQL',
    ],
    [
      'a port that PostgreSQL needs',
      '2026-11-27 07:15:04.268 UTC [9] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\n2026-11-27 07:15:04.268 UTC [9] FATAL:  could not create any TCP/IP sockets\n',
      'a port that it needs is taken by another process',
    ],
    [
      'a port that nats-server needs',
      '[9] 2026/11/27 07:21:55.994376 [FTL] Error listening on port: 127.0.0.1:4222, "listen tcp 127.0.0.1:4222: bind: address already in use"\n',
      'port 4222 is taken by another process',
    ],
    [
      'a port that a service needs',
      'Error: listen EADDRINUSE: address already in use 127.0.0.1:4003\n    at Server.setupListenHandle (node:net:1)\n',
      'port 4003 is taken by another process',
    ],
    [
      'storage that JetStream may not write',
      "[9] 2026/11/27 07:21:55.994376 [FTL] Can't start JetStream: could not create storage directory - mkdir /x/jetstream: permission denied\n",
      'JetStream cannot use its storage: could not create storage directory - mkdir /x/jetstream: permission denied',
    ],
    [
      'a file that nats-server may not write',
      '[9] 2026/11/27 07:21:55.994376 [FTL] Could not write pidfile: open /x/server.pid: permission denied\n',
      'it may not use /x/server.pid',
    ],
    [
      'settings, by their names',
      'The environment is not complete:\n  REGISTRY_PORT: Invalid input\n  REGISTRY_NATS_URL: Required\nSee .env.template of this service.\n',
      'its settings are not valid: REGISTRY_PORT, REGISTRY_NATS_URL',
    ],
    [
      'a full disk',
      '2026-11-27 07:16:58.998 UTC [9] FATAL:  could not write lock file "postmaster.pid": No space left on device\n',
      'its disk is full',
    ],
    ['a missing program', 'spawn /x/nats-server ENOENT\n', '/x/nats-server does not exist'],
  ])('recognises %s', (_what, tail, sentence) => {
    expect(explainFailure(tail)).toBe(sentence);
  });

  test.each([
    [
      'LOG:  starting\n2026-11-27 07:15:04.268 UTC [9] FATAL:  no such locale.\n2026-11-27 07:15:04.300 UTC [9] LOG:  shut down\n',
      'no such locale',
    ],
    ['{"level":"fatal","service":"registry","msg":"the schema is newer","code":"X1"}\n', 'the schema is newer (X1)'],
    [
      'file:///x.ts:1\nTypeError: x is not a function\n    at y (file:///x.ts:1)\n\nNode.js v24.21.0\n',
      'TypeError: x is not a function',
    ],
    ['[9] 2026/11/27 07:21:55.994376 [FTL] some new fault\n', 'some new fault'],
    ['last words\n', 'last words'],
    ['', 'it ended without a message'],
  ])('describes an unknown failure by the last failing line', (tail, sentence) => {
    expect(explainFailure(tail)).toBe(sentence);
  });
});
