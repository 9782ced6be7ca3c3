import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { sendText } from './http';

/** Where they are: no network can be called so. */
export const resources = '/realms/-/resources/';

/** The two typefaces of the pages, from their packages. */
const files: Readonly<Record<string, string>> = {
  'literata.woff2': '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  'atkinson.woff2': '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
};

const read = new Map<string, Promise<Buffer>>();

export async function sendResource(response: ServerResponse, name: string): Promise<void> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) { sendText(response, 404, 'Not found'); return; }
  const content = read.get(name) ?? readFile(require.resolve(file));
  read.set(name, content);
  const bytes = await content;
  response.writeHead(200, { 'content-type': 'font/woff2', 'content-length': bytes.length, 'cache-control': 'public, max-age=604800', 'x-content-type-options': 'nosniff' });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
