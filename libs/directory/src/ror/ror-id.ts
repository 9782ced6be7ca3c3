const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The nine characters of an id of the Research Organization Registry, from its address or bare; undefined when it is none.
 * The last two are check digits (ISO 7064, as for ISNI), so a slip of the pen is noticed.
 */
export function rorId(text: string): string | undefined {
  const found = /^(?:https?:\/\/)?(?:ror\.org\/)?(0[0-9a-hj-km-np-tv-z]{6}[0-9]{2})$/.exec(text.trim().toLowerCase());
  const id = found?.[1];
  if (id === undefined) return undefined;
  const number = Array.from(id.slice(0, 7)).reduce((sum, letter) => sum * 32 + letters.indexOf(letter), 0);
  return 98 - ((number * 100) % 97) === Number(id.slice(7)) ? id : undefined;
}
