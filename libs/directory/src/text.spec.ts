import * as fc from 'fast-check';
import { refusedText, visibleText } from './text';

describe('texts that an organisation publishes', () => {
  it('R-TXT-02: lose characters that nobody sees', () => {
    expect(visibleText('Psori\u200Basis\u00AD\u2060förbundet\uFEFF')).toBe('Psoriasisförbundet');
    expect(visibleText('Plain\u{E0041}\u{E0042}\u3164 text')).toBe('Plain text');
  });
  it('R-TXT-02: lose marks that turn them round', () => {
    expect(visibleText('SEK \u202E0042\u202C')).toBe('SEK 0042');
    expect(refusedText('about', 'SEK \u202E0042\u202C')).toBeUndefined();
  });
  it('R-TXT-02: keep marks in right-to-left text, where they are needed, but not the ones that hide', () => {
    expect(visibleText('جمعية\u200F (A)')).toBe('جمعية\u200F (A)');
    expect(refusedText('about', 'جمعية\u200F (A)')).toBeUndefined();
    expect(refusedText('about', 'جمعية \u202EDKS 0042')).toEqual({ code: 'TEXT_REFUSED', field: 'about' });
  });
  it('R-TXT-02: keep joiners where writing needs them', () => {
    expect(visibleText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(visibleText('क्\u200Dष')).toBe('क्\u200Dष');
    expect(visibleText('👩\u200D⚕️')).toBe('👩\u200D⚕️');
    expect(visibleText('Pati\u200Dents')).toBe('Patients');
  });
  it('R-TXT-02: are refused when nothing is left to see', () =>
    expect(refusedText('about', '\u200B\u2060')).toEqual({ code: 'TEXT_REFUSED', field: 'about' }));
  it('are never changed a second time', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(visibleText(visibleText(text))).toBe(visibleText(text)))));
});
