import * as fc from 'fast-check';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Ångström', 'angstrom'],
    ['ØRESUND', 'oresund'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Æsir og Œuvre', 'aesir og oeuvre'],
    ['Đorđe, Ísafjörður, Þór', 'dorde, isafjordur, thor'],
    ['İstanbul ve Iğdır', 'istanbul ve igdir'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['Sjögren’s', "sjogren's"],
    ['Acute–chronic', 'acute-chronic'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('takes a letter with its accent apart and a composed letter for the same', () => expect(fold('re\u0301seau')).toBe(fold('r\u00e9seau')));
  it('makes one space of many and leaves none at the ends', () => expect(fold(' Cystic \u00a0\n fibrosis ')).toBe('cystic fibrosis'));
  it('drops what cannot be seen', () => expect(fold('dia\u00adbe\u200btes\u202e')).toBe('diabetes'));
  it('keeps vowel signs that a script cannot do without', () => expect(fold('हिन्दी')).not.toBe(fold('हन्दी')));
  it('folded twice is folded once, whatever the text', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); })));
  it('does not see capitals, whatever the text', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'å', 'Ö', 'ß', 'ø', 'Ł', 'đ', 'Þ', 'æ', 'Ç', ' ', '1') }), (text) => { expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase())); })));
});
