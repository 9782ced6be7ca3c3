import { open } from 'node:fs/promises';

/** The largest records of the registry, those of big trials with all their results, have some 10 MB. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_LEVELS = 64;

/** What a file holds, or a sentence that says why it cannot be read. */
export type FileReading = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly why: string };

/** Reads a JSON file that somebody gives us: at most 32 MB and 64 levels deep, in UTF-8. */
export async function readJsonFile(path: string): Promise<FileReading> {
  const bytes = await bytesOf(path);
  if (typeof bytes === 'string') return { ok: false, why: bytes };
  if (bytes.byteLength > MOST_BYTES) return { ok: false, why: 'The file is larger than 32 MB. One study record is far smaller.' };
  return parseJson(bytes);
}

/** Reads one byte more than is allowed, so that a larger file (or an endless one) shows and is not held in memory. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const file = await open(path, 'r');
    try {
      if (!(await file.stat()).isFile()) return 'It is not a file.';
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ end: MOST_BYTES, autoClose: false }) as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        size += chunk.byteLength;
      }
      return Buffer.concat(chunks, size);
    } finally {
      await file.close();
    }
  } catch (error) {
    return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'The file cannot be read.';
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read by the user who runs this program.',
  EISDIR: 'It is a folder. Name one file.',
};

function parseJson(bytes: Uint8Array): FileReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, why: 'The file is not text in UTF-8.' };
  }
  if (text.trim() === '') return { ok: false, why: 'The file is empty.' };
  if (levelsOf(text) > MOST_LEVELS) return { ok: false, why: `The file is nested more than ${MOST_LEVELS} levels deep. No study record is.` };
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, why: 'The file is not JSON, or it is cut off. Download it again.' };
  }
}

/** How deep brackets are nested; counted before parsing, so that a bomb costs nothing. */
function levelsOf(text: string): number {
  let level = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++level);
    else if (character === '}' || character === ']') level--;
  }
  return deepest;
}
