import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Sent<T> {
  readonly data: T;
  /** Compressed size in bytes. */
  readonly bytes: number;
  /** Milliseconds until the last byte. */
  readonly took: number;
}

/** Sends requests like a tablet and counts the bytes of the compressed answers. */
export function createTablet(gatewayUrl: string, token: string) {
  const url = new URL(`${gatewayUrl}/graphql`);
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip', authorization: `Bearer ${token}` };
  return <T>(query: string, variables: object): Promise<Sent<T>> => {
    const body = JSON.stringify({ query, variables });
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers, signal: AbortSignal.timeout(60_000) }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          const took = performance.now() - began;
          const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole;
          const answer = JSON.parse(text.toString('utf8')) as { data: T; errors?: object[] };
          if (answer.errors) reject(new Error(JSON.stringify(answer).slice(0, 400)));
          else resolve({ data: answer.data, bytes: whole.length, took });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  };
}
