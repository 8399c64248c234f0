// The health check of every image: `node infra/docker/health.mjs <service> <port> <path>`; over TLS where the service serves it.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';

const [service, port, path] = process.argv.slice(2);
const prefix = service.toUpperCase();
const folder = process.env[service === 'gateway' ? 'GATEWAY_PUBLIC_TLS_FOLDER' : `${prefix}_TLS_FOLDER`];
const own = process.env[`${prefix}_TLS_FOLDER`];
const read = (name) => readFileSync(join(own || folder, name));
// The process calls itself on its own address, with its own certificate as client certificate. Its host name is not checked here.
const certificate = folder
  ? { ...(own ? { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') } : {}), rejectUnauthorized: false }
  : {};
const request = (folder ? https : http).get(
  { host: '127.0.0.1', port, path, timeout: 2_500, ...certificate },
  (answer) => {
    process.exit(answer.statusCode === 200 ? 0 : 1);
  },
);
request.on('error', () => process.exit(1));
request.on('timeout', () => process.exit(1));
