import { derivedId, days } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { startSettings } from '#directory';
import { asker, professional } from '../invitation/testing/cast';
import { AskAboutPeople, cellOf, inquiry, inquiryId, PeopleAskedAbout, type PeopleQuestion } from './people-question';

const { given } = specOf(inquiry);
const facts = { settings: startSettings, standing: professional };
const ask = (question: PeopleQuestion) => AskAboutPeople({ organisation: asker, question });
const asked = (question: PeopleQuestion) => PeopleAskedAbout({ organisation: asker, question });
const countries = ['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE'];
const aDaysQuestions = countries.map((country) => asked({ country }));

describe('asking how many people could answer', () => {
  it('R-FEA-02: goes with three facts about people', () => {
    const question = { condition: 'asthma', country: 'SE', language: 'sv' };
    given().knowing(facts).when(ask(question)).then(asked(question));
  });
  it('R-FEA-02: is refused with four', () =>
    given().knowing(facts).when(ask({ condition: 'asthma', country: 'SE', language: 'sv', kind: 'advice' })).thenRejected('TOO_MANY_FACETS'));
  it('R-FEA-03: is written down, and the same question again is no other one', () =>
    given(asked({ country: 'SE', language: 'sv' })).knowing(facts).when(ask({ language: 'sv', country: 'SE' })).thenNothing());
  it('R-FEA-03: is refused from the twenty-first different question on', () => {
    given(...aDaysQuestions.slice(1)).knowing(facts).when(ask({ country: 'SE' })).then(asked({ country: 'SE' }));
    given(...aDaysQuestions).knowing(facts).when(ask({ country: 'SE' })).thenRejected('QUERY_LIMIT');
  });
  it('R-FEA-03: a question of the day may be asked again when the day has no more', () =>
    given(...aDaysQuestions).knowing(facts).when(ask({ country: 'BE' })).thenNothing());
  it('R-FEA-03: a network may allow fewer', () =>
    given(asked({})).knowing({ ...facts, settings: { ...startSettings, peopleQuestionsADay: 1 } }).when(ask({ country: 'SE' })).thenRejected('QUERY_LIMIT'));
  it('R-FEA-03: another day and another organisation have questions of their own', () =>
    expect(new Set([inquiryId(asker, specNow), inquiryId(asker, specNow + days(1)), inquiryId(derivedId('other'), specNow)]).size).toBe(3));
  it('R-ORG-02: is for organisations that somebody has checked', () =>
    given().knowing({ ...facts, standing: { ...professional, status: 'registered' } }).when(ask({})).thenRejected('ORGANISATION_NOT_VERIFIED'));
  it('names a cell in one way', () => expect(cellOf({ kind: 'advice', condition: 'asthma' })).toBe('condition:asthma kind:advice'));
});
