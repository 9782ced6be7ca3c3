/** Nothing is shorter than this inside a box: five condition codes and one are the same length outside. */
const smallest = 64;
/** Up to here sizes double; from here on they grow by this. */
const step = 1024;

const space = 0x20;

/** How many bytes a value of `length` bytes takes up inside a box: 64, 128, 256, 512, 1024, then whole KiB. */
export function paddedLength(length: number): number {
  if (length > step) return Math.ceil(length / step) * step;
  let size = smallest;
  while (size < length) size *= 2;
  return size;
}

/**
 * Canonical JSON as UTF-8, filled up with spaces so that the length of a box tells little about what is in it.
 * JSON ends before trailing spaces, so nothing needs to be taken off again.
 */
export function padded(json: string): Buffer {
  const length = Buffer.byteLength(json);
  const bytes = Buffer.alloc(paddedLength(length), space);
  bytes.write(json);
  return bytes;
}
