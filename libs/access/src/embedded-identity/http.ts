import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes. A name, a password and a button fit many times. */
const largestForm = 8 * 1024;

export type ReadForm = { readonly ok: true; readonly form: URLSearchParams } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Reads a posted form of our own pages; reads no more than it could be. */
export async function readForm(request: IncomingMessage): Promise<ReadForm> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { ok: false, status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > largestForm) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) return { ok: false, status: 400 };
      size += chunk.length;
      if (size > largestForm) return { ok: false, status: 413 };
      chunks.push(chunk);
    }
  } catch {
    return { ok: false, status: 400 };
  }
  return { ok: true, form: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) };
}

/** A short answer for programs. Closes the connection when the request was not read to its end. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  const unread = !response.req.complete;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(unread && { connection: 'close' }),
  });
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
}

export function sendJson(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : JSON.stringify(body));
}

/** Whether a browser says that this request came from another site's page. */
export function fromElsewhere({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== 'null' && headers.origin !== origin;
}
