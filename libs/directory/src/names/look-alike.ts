import { fold } from '#vocabulary';
import { visibleText } from '../text';

/** Greek capitals whose small letters look like something else. */
const capitals: Readonly<Record<string, string>> = { Η: 'H', Μ: 'M', Ν: 'N', Υ: 'Y', Γ: 'R' };

/** Letters of other scripts that look like Latin ones, after folding. After the confusable characters of Unicode Technical Standard 39. */
const twins: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ѕ: 's', і: 'i', ї: 'i', ј: 'j', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', ґ: 'r', г: 'r', п: 'n', ь: 'b',
  α: 'a', β: 'b', γ: 'y', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x', ω: 'w', ζ: 'z',
  ա: 'w', ց: 'g', զ: 'q', հ: 'h', ո: 'n', ս: 'u', օ: 'o', ք: 'p', յ: 'j',
  ɑ: 'a', ɡ: 'g', ɩ: 'i', ʟ: 'l', ɪ: 'i', ꞌ: '', ƅ: 'b', ƍ: 'g', ƨ: 's', ʋ: 'u', ѵ: 'v', ɯ: 'w', ᴏ: 'o', ᴀ: 'a', ᴇ: 'e', ᴄ: 'c', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z',
  '0': 'o', '1': 'l', '5': 's', '|': 'l', '!': 'l', '@': 'a', $: 's',
};

/**
 * What is left of a name for an eye in a hurry: no case, accents, spaces or signs, look-alike letters of other scripts and digits as Latin
 * letters, and one form for what looks the same (I, l and 1; rn and m; vv and w). Two names with the same skeleton can be mistaken for each other (R-VER-02).
 */
export function skeletonOf(name: string): string {
  const folded = fold(visibleText(name).normalize('NFKC').replace(/./gu, (letter) => capitals[letter] ?? letter));
  const bare = folded.replace(/./gu, (letter) => twins[letter] ?? letter).replace(/[^\p{L}\p{N}]/gu, '').replaceAll('i', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
  return bare === '' ? name : bare;
}
