import { rejectionCodes } from '#kernel';
import { engagementKinds, equalityFactors, factorOutcomes, languageCodes, levels, notForUsReasons, organisationKinds, participations, payToChoices, peopleBands, phases, relations, representationBases, sides, unpaidReasons } from '#vocabulary';
import { catalogues, isMessageKey } from './catalogues';
import { checkCatalogues } from './check-catalogues';
import { type Parameter, partsOf } from './message-parts';
import { languageName } from './names';
import { sentence } from './sentence';

const lists: Readonly<Record<string, readonly string[]>> = {
  engagementKind: engagementKinds, equalityFactor: equalityFactors, factorOutcome: factorOutcomes, level: levels, notForUs: notForUsReasons, organisationKind: organisationKinds,
  participation: participations, payTo: payToChoices, peopleBand: peopleBands, phase: phases, relation: relations, representationBasis: representationBases, side: sides, unpaidReason: unpaidReasons,
};
const labels = Object.entries(lists).flatMap(([list, codes]) => codes.map((code) => `value.${list}.${code}`));

describe('the catalogues', () => {
  it('are whole, agree with each other, and say nothing that only the machine understands', () => expect(checkCatalogues(catalogues, { keys: labels })).toEqual([]));
  it('name every language of the vocabulary in both languages', () => {
    for (const code of languageCodes) for (const language of ['en', 'sv'] as const) expect(languageName(language, code)).not.toBe(code);
  });
});

describe('the check', () => {
  const codes = Object.fromEntries(rejectionCodes.map((code) => [`code.${code}`, 'No.'])); // the least that a catalogue needs
  const problems = (en: Record<string, string>, sv: Record<string, string>, needed = {}) => {
    const sorted = (messages: Record<string, string>) => Object.fromEntries(Object.entries({ ...codes, ...messages }).sort(([a], [b]) => (a < b ? -1 : 1)));
    return checkCatalogues({ en: sorted(en), sv: sorted(sv) }, needed);
  };

  it('finds nothing where nothing is wrong', () => expect(problems({ hello: 'Hello {name}' }, { hello: 'Hej {name}' })).toEqual([]));
  it('finds a sentence that one language lacks', () => expect(problems({ a: 'A' }, {})).toEqual(['sv: a is missing']));
  it('finds a refusal without a sentence', () => expect(checkCatalogues({ en: {}, sv: {} })).toContain('en: code.NO_PLACES_LEFT is missing'));
  it('finds an event without a sentence for the history', () => expect(problems({}, {}, { eventTypes: ['SeatTaken'] })).toEqual(['en: history.SeatTaken is missing', 'sv: history.SeatTaken is missing']));
  it('finds a parameter that is lost in translation', () => expect(problems({ a: 'By {who}' }, { a: 'Av någon' })).toEqual(['a takes {who} in English and {} in Swedish']));
  it('finds a number that is only a word in the other language', () => expect(problems({ a: '{n, plural, one {x} other {y}}' }, { a: '{n}' })).toEqual(['a takes {n (number)} in English and {n} in Swedish']));
  it('finds what is no message', () => expect(problems({ a: 'To {who' }, { a: 'Till' })[0]).toMatch(/^en: a is not a message/));
  it('finds words that we avoid, inflected and inside plurals too', () => {
    expect(problems({ a: '{n, plural, one {one user} other {# Sponsors}}' }, { a: '{n, plural, one {en} other {# brukare}}' })).toEqual(['en: a says “user”', 'en: a says “Sponsors”', 'sv: a says “brukare”']);
  });
  it('leaves alone the words that only begin like them', () => expect(problems({ a: 'The users’ consultation? No: a microscope.' }, { a: 'Mikroskop' })).toEqual(['en: a says “users”']));
  it.each(['LEAD_TIME', 'talkingTerms', 'InvitationSent'])('finds the untranslated code %s', (code) => expect(problems({ a: `It is ${code}.` }, { a: 'Det är så.' })).toEqual([`en: a shows the code ${code}`]));
  it('finds a history sentence that names somebody in its middle', () => expect(problems({ 'history.A': 'Done by {who}.' }, { 'history.A': '{who} gjorde det.' })).toEqual(['en: history.A does not begin with {who}']));
  it('finds keys that are not sorted', () => {
    const inOrder = Object.fromEntries(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(checkCatalogues({ en: { z: 'Z', ...inOrder }, sv: { ...inOrder, z: 'Z' } })).toEqual(['en: code.ADDRESS_NOT_CHECKED is not in its place; keys are sorted']);
  });
  it('finds straight quotation marks', () => expect(problems({ a: 'Don\'t' }, { a: 'Nej' })).toEqual(['en: a has straight quotation marks; write ’ and “ ”']));
});

describe('every message', () => {
  const valueOf = ({ kind, choices, name }: Parameter): string | number => kind === 'number' ? 3 : kind === 'choice' ? choices[0] ?? '' : `some ${name}`;

  it.each(['en', 'sv'] as const)('can be said in %s, with its parameters in it and no brace left', (language) => {
    for (const [key, message] of Object.entries(catalogues[language])) {
      const parts = partsOf(message);
      if (!isMessageKey(key) || 'wrong' in parts) throw new Error(`${key} cannot be said`);
      const params = Object.fromEntries(parts.parameters.map((parameter) => [parameter.name, valueOf(parameter)]));
      const said = sentence(language, key, params);
      expect(said).not.toMatch(/[{}]/);
      for (const { name, kind } of parts.parameters) if (kind === 'text') expect(said).toContain(String(params[name]));
    }
  });
});
