/** A server in front of another that is as slow as Lighthouse's slow 4G, for every thread of the browser alike. Loopback only. */

import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const roundTrip = 150; // ms
const bytesPerSecond = 1_600_000 / 8;

export interface SlowLine {
  server: Server;
  address: string;
  /** What has been sent since it was last asked for: path → bytes as sent. */
  takeSent(): Map<string, number>;
}

/**
 * Each answer begins a round trip after its question, and all of them share the line.
 *
 * Source of the figures: Lighthouse's `mobileSlow4G` (150 ms, 1.6 Mbit/s).
 *
 * @param target The address of the server behind it, without a slash at the end.
 */
export async function slowLine(target: string): Promise<SlowLine> {
  let free = 0; // when the line is next idle, ms
  let sent = new Map<string, number>();
  async function send(bytes: Buffer): Promise<void> {
    const now = performance.now();
    free = Math.max(now, free) + (bytes.length / bytesPerSecond) * 1000;
    await new Promise((done) => setTimeout(done, free - now));
  }
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await new Promise((done) => setTimeout(done, roundTrip));
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      get(`${target}${request.url}`, { headers: request.headers }, done).on('error', fail);
    });
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    let size = 0;
    for await (const bytes of answer) {
      for (let at = 0; at < bytes.length; at += 4096) {
        const part = bytes.subarray(at, at + 4096);
        await send(part);
        response.write(part);
        size += part.length;
      }
    }
    response.end();
    sent.set(request.url ?? '', size);
  }
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    server,
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
  };
}
