import { rejectionCodes } from '#kernel';
import { languages } from './languages';
import { conditionName, countryName, currencyName, languageName, standingAlone } from './names';
import { rejectionSentence, sentence } from './sentence';
import { whoInWords } from './who';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const pay = { pay: { minor: 240_000, currency: 'SEK' }, hours: 6, perHour: { minor: 40_000, currency: 'SEK' }, days: 30, payer: 'Region Skåne' };

describe('a sentence', () => {
  it('draws sums and hours from their fields, in English', () => expect(plain(sentence('en', 'sentence.pay', pay)))
    .toBe('You get SEK 2,400 for about 6 hours, travel included (SEK 400 an hour). Paid within 30 days by Region Skåne.'));
  it('draws sums and hours from their fields, in Swedish', () => expect(plain(sentence('sv', 'sentence.pay', pay)))
    .toBe('Du får 2 400 kronor för ungefär 6 timmar, resan inräknad (400 kronor i timmen). Betalas inom 30 dagar av Region Skåne.'));
  it('says parts of an hour and of a sum', () => {
    expect(sentence('sv', 'hours', { hours: 1.5 })).toBe('1,5 timmar');
    expect(sentence('en', 'hours', { hours: 1 })).toBe('1 hour');
    expect(plain(sentence('sv', 'sentence.pay', { ...pay, perHour: { minor: 12_345, currency: 'EUR' } }))).toContain('123,45 euro i timmen');
    expect(plain(sentence('en', 'sentence.pay', { ...pay, perHour: { minor: 5000, currency: 'JPY' } }))).toContain('JPY 5,000 an hour');
  });
  it('says days in words, with the weekday when asked, and the year unless it is this one', () => {
    expect(sentence('en', 'mail.needsAnswer', { date: { date: '2026-03-08', zone: 'Europe/Stockholm' } }, { today: '2026-02-01' })).toBe('Something needs an answer by 8 March');
    expect(sentence('sv', 'mail.needsAnswer', { date: { date: '2026-03-08' } }, { today: '2026-02-01' })).toBe('Något behöver svar senast 8 mars');
    expect(sentence('en', 'date.untilMidnight', { day: { date: '2026-03-08', weekday: true } }, { today: '2026-02-01' })).toBe('Sunday 8 March, until midnight your time');
    expect(sentence('en', 'mail.needsAnswer', { date: { date: '2026-03-08', weekday: true } })).toBe('Something needs an answer by Sunday 8 March 2026');
    expect(sentence('sv', 'mail.needsAnswer', { date: { date: '2027-03-08', weekday: true } }, { today: '2026-02-01' })).toBe('Något behöver svar senast måndag 8 mars 2027');
  });
  it('takes what people wrote as it is, braces and marks too', () => expect(sentence('en', 'who.forOrganisation', { name: '{name} <b>', organisation: "O'Neil" })).toBe("{name} <b>, for O'Neil,"));
  it('does not leave out what it needs', () => expect(() => sentence('en', 'mail.needsAnswer')).toThrow());
  it('names several people as one would say it', () => {
    expect(sentence('sv', 'who.forOrganisation', { name: ['Eva', 'Maja', 'Ali'], organisation: 'X' })).toBe('Eva, Maja och Ali, för X,');
    expect(sentence('en', 'who.forOrganisation', { name: ['Eva', 'Ali'], organisation: 'X' })).toBe('Eva and Ali, for X,');
  });
});

describe('a refusal', () => {
  it('says what to do, in every language, and never its code', () => {
    for (const language of languages) for (const code of rejectionCodes) {
      expect(rejectionSentence(language, code)).toMatch(/^\p{Lu}.+[.?]$/u);
      expect(rejectionSentence(language, code)).not.toContain(code);
    }
  });
});

describe('who did it', () => {
  it('names a person and whom they answered for', () => expect(whoInWords('sv', { role: 'representative', name: 'Eva', organisation: 'Riksförbundet X' })).toBe('Eva, för Riksförbundet X,'));
  it('names staff by what they do', () => expect(whoInWords('en', { role: 'coordinator', name: 'Anna' })).toBe('A coordinator'));
  it('says at whose request', () => expect(whoInWords('sv', { role: 'coordinator', atTheRequestOf: 'Maja' })).toBe('En samordnare, på begäran av Maja,'));
  it('keeps what was done when the name is gone', () => expect(whoInWords('en', { role: 'person' })).toBe('A former participant'));
});

describe('a history sentence', () => {
  const today = '2026-09-01';
  it('says who, for whom, what and when', () => {
    const who = { role: 'representative', name: 'Eva', organisation: 'Riksförbundet X' } as const;
    const said = { people: 2, date: { date: '2026-03-03' } };
    expect(sentence('sv', 'history.InvitationAccepted', { own: 'no', who: whoInWords('sv', who), ...said }, { today })).toBe('Eva, för Riksförbundet X, tackade ja den 3 mars till att hitta 2 personer.');
    expect(sentence('en', 'history.InvitationAccepted', { own: 'no', who: whoInWords('en', who), ...said }, { today })).toBe('Eva, for Riksförbundet X, said yes on 3 March to finding 2 people.');
  });
  it('R-VIS-04: says of a no and of no answer the same, and nothing of either', () => {
    expect(sentence('sv', 'history.InvitationEnded', { date: { date: '2026-03-20' } }, { today })).toBe('Inbjudan avslutades den 20 mars.');
    expect(sentence('en', 'history.InvitationEnded', { date: { date: '2026-03-20' } }, { today })).toBe('The invitation ended on 20 March.');
  });
  it('counts what it tells of', () => {
    const held = { offers: 'reserve', places: 1, date: { date: '2026-03-03' } };
    expect(sentence('sv', 'history.PlacesHeld', held, { today })).toBe('En reservplats avsattes för en inbjudan den 3 mars.');
    expect(sentence('en', 'history.PlacesHeld', { ...held, offers: 'place', places: 3 }, { today })).toBe('3 places were set aside for an invitation on 3 March.');
  });
});

describe('names', () => {
  it('are those of each language', () => {
    expect([countryName('en', 'SE'), countryName('sv', 'SE')]).toEqual(['Sweden', 'Sverige']);
    expect([languageName('en', 'sv'), languageName('sv', 'swl')]).toEqual(['Swedish', 'svenskt teckenspråk']);
    expect([conditionName('en', 'parkinsons-disease'), conditionName('sv', 'cystic-fibrosis')]).toEqual(['Parkinson’s disease', 'cystisk fibros']);
    expect([currencyName('en', 'EUR'), currencyName('sv', 'SEK')]).toEqual(['Euro', 'svensk krona']);
  });
  it('get a capital letter where they stand alone, also when it is an accented or a long one', () => {
    expect([standingAlone('sv', 'ätstörningar'), standingAlone('en', 'ADHD'), standingAlone('en', '𐐨x'), standingAlone('en', '')]).toEqual(['Ätstörningar', 'ADHD', '𐐀x', '']);
  });
});
