/** Where the records of a JSON list begin and end, found without reading the whole list into objects: one bad record spoils no other. */

/** One record of the list: its text, or why it is not even looked at. `at` is the byte where it begins. */
export type ListedRecord =
  | { readonly index: number; readonly at: number; readonly text: Uint8Array }
  | { readonly index: number; readonly at: number; readonly why: string };

export interface ListLimits {
  readonly bytes: number;
  readonly records: number;
  readonly recordBytes: number;
  readonly depth: number;
}

/** Some ten times what the largest registries have. */
export const usualLimits: ListLimits = { bytes: 64 * 1024 * 1024, records: 200_000, recordBytes: 1024 * 1024, depth: 24 };

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = ['"', '\\', ',', '[', ']', '{', '}'].map((sign) => sign.charCodeAt(0));
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Splits a JSON list. The sentence says what is wrong with the file as a whole, and where. */
export function recordsOf(file: Uint8Array, limits: ListLimits = usualLimits): { readonly ok: true; readonly records: readonly ListedRecord[] } | { readonly ok: false; readonly why: string } {
  const why = (sentence: string): { readonly ok: false; readonly why: string } => ({ ok: false, why: sentence });
  const strange = strangeFile(file, limits);
  if (strange !== undefined) return why(strange);

  let at = file[0] === 0xef ? 3 : 0;                       // a byte order mark
  while (isSpace(file[at])) at++;
  if (file[at] !== openList) return why('The file is not a list of records: it should begin with [.');
  at++;
  const records: ListedRecord[] = [];
  for (;;) {
    while (isSpace(file[at])) at++;
    if (records.length === 0 && file[at] === closeList) break;
    const end = endOfRecord(file, at, limits.depth);
    if (end.at >= file.length) return why(`The file ends in the middle of record ${records.length + 1} (byte ${file.length}): it is not complete.`);
    if (file[end.at] === closeObject) return why(`There is a } too many after record ${records.length + 1} (byte ${end.at}).`);
    if (records.length === limits.records) return why(`The file has more than ${limits.records} records: split it.`);
    records.push({ index: records.length, at, ...content(file.subarray(at, end.at), end.tooDeep, limits) });
    at = end.at;
    if (file[at] === closeList) break;
    at++;
  }
  at++;
  while (isSpace(file[at])) at++;
  return at < file.length ? why(`There is something after the end of the list (byte ${at}).`) : { ok: true, records };
}

/** What is said of a file that is larger than the limit. */
export function tooLarge({ bytes }: ListLimits): string {
  return `The file is larger than ${Math.floor(bytes / 1024 / 1024)} MB: split it.`;
}

function strangeFile(file: Uint8Array, limits: ListLimits): string | undefined {
  if (file.length > limits.bytes) return tooLarge(limits);
  if (file.length === 0) return 'The file is empty.';
  if ((file[0] === 0x1f && file[1] === 0x8b) || (file[0] === 0x50 && file[1] === 0x4b)) return 'The file is compressed: unpack it first.';
  if (file.subarray(0, 4096).includes(0)) return 'The file is not text in UTF-8.';
  return undefined;
}

function content(text: Uint8Array, tooDeep: boolean, { recordBytes, depth }: ListLimits): { readonly text: Uint8Array } | { readonly why: string } {
  if (tooDeep) return { why: `it is nested more than ${depth} deep` };
  return text.length > recordBytes ? { why: `it is larger than ${Math.floor(recordBytes / 1024)} KB` } : { text };
}

/** The byte after a record: a comma or a bracket that is not its own, or the end of the file. */
function endOfRecord(file: Uint8Array, from: number, deepest: number): { readonly at: number; readonly tooDeep: boolean } {
  let depth = 0;
  let tooDeep = false;
  for (let at = from; at < file.length; at++) {
    const byte = file[at];
    if (byte === quote) {
      at = endOfText(file, at);
    } else if (byte === openList || byte === openObject) {
      depth++;
      tooDeep ||= depth > deepest;
    } else if (depth === 0 && (byte === comma || byte === closeList || byte === closeObject)) {
      return { at, tooDeep };
    } else if (byte === closeList || byte === closeObject) {
      depth--;
    }
  }
  return { at: file.length, tooDeep };
}

/** The closing quote of a text that begins at `from`. */
function endOfText(file: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < file.length && file[at] !== quote) at += file[at] === backslash ? 2 : 1;
  return at;
}
