import { bandOf, Country, countryCodes, compareParticipation, enumOf, isPatientSide, LanguageCode, languageCodes, organisationKinds, peopleBands } from './index';

describe('code lists', () => {
  it('hold every country of ISO 3166-1 once, each with a name', () => {
    expect(new Set(countryCodes).size).toBe(249);
    const names = new Intl.DisplayNames(['sv'], { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });
  it('hold every language once', () => expect(new Set(languageCodes).size).toBe(languageCodes.length));
  it.each(['se', 'SWE', 'XX', 'EU', ''])('%p is not a country', (code) => expect(Country.safeParse(code).success).toBe(false));
  it.each(['SV', 'sv-SE', 'xx', ''])('%p is not a language', (code) => expect(LanguageCode.safeParse(code).success).toBe(false));
  it('R-ORG-04: only patient organisations and their umbrellas are the patient side', () => expect(organisationKinds.filter(isPatientSide)).toEqual(['patient-organisation', 'umbrella']));
  it('order what is promised', () => {
    expect(compareParticipation('inform', 'consult')).toBeLessThan(0);
    expect(compareParticipation('empower', 'consult')).toBeGreaterThan(0);
    expect(compareParticipation('involve', 'involve')).toBe(0);
  });
  it('R-FEA-01: put people into bands', () => expect([0, 9, 10, 19, 20, 49, 50, 5000].map(bandOf)).toEqual(['under-10', 'under-10', '10-19', '10-19', '20-49', '20-49', '50-or-more', '50-or-more']));
  it('become the names that an API enum allows', () => {
    expect(enumOf(['patient-organisation', 'umbrella'])).toEqual({ PATIENT_ORGANISATION: 'patient-organisation', UMBRELLA: 'umbrella' });
    for (const name of Object.keys(enumOf(peopleBands))) expect(name).toMatch(/^[_A-Z][_A-Z0-9]*$/);
  });
});
