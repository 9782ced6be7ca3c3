/** Most characters of a text that stands for the whole. */
const MOST = 110;

/** The first sentence of a text, or as much of it as a heading bears: the name of what has none. */
export function inShort(text: string | null | undefined): string {
  const [first = ''] = (text ?? '').trim().split(/(?<=[.!?])\s+|\n/);
  if (first.length <= MOST) return first.replace(/\.$/, '');
  const cut = first.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).replace(/[\s,;:–-]+$/, '')} …`;
}
