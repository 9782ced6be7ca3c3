import { days, derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { conditions } from '#vocabulary';
import fc from 'fast-check';
import type { Candidate, PastInvitation, Wanted } from './candidate';
import { forAskers, MatchFactors, scoreOf } from './factors';
import { match, type Matches } from './match';

const asker = derivedId('company');
const wanted: Wanted = { request: derivedId('request'), asker, conditions: ['cystic-fibrosis'], languages: ['sv', 'en'], countries: ['SE'], remote: false, kind: 'advice' };
const candidate = (name: string, change: Partial<Candidate> = {}): Candidate => ({
  recipient: derivedId(name), kind: 'patient-organisation', verified: true, conditions: ['cystic-fibrosis'], languages: ['sv'], countries: ['SE'], openTo: [], notOpenTo: [],
  confirmedAt: specNow - days(30), verificationDue: '2027-01-01', limit: 3, blocked: [], invitations: [], ...change,
});
const past = (change: Partial<PastInvitation> = {}): PastInvitation =>
  ({ request: derivedId('other request'), asker: derivedId('other asker'), sentAt: specNow - days(60), until: specNow - days(30), waiting: false, ...change });
const waiting = (n: number): PastInvitation => past({ request: derivedId('waiting', n), asker: derivedId('waiting asker', n), sentAt: specNow - days(3), until: specNow + days(25), waiting: true });
const only = (change: Partial<Candidate>, want: Partial<Wanted> = {}): Matches => match({ ...wanted, ...want }, [candidate('one', change)], specNow);
const codes = (matches: Matches): readonly string[] => matches.proposals.flatMap(({ factors }) => factors.map(({ factor }) => factor));
const order = (...candidates: readonly Candidate[]): readonly string[] => match(wanted, candidates, specNow).proposals.map(({ recipient }) => recipient);

describe('who is proposed', () => {
  it('R-MAT-03: the same condition before a related one, which fades with distance, before none in particular', () => {
    const named = ['duchenne-muscular-dystrophy', 'muscular-dystrophy', 'neuromuscular-disease', 'all'] as const;
    const candidates = named.map((name) => candidate(name, { conditions: name === 'all' ? 'all' : [name] }));
    const { proposals } = match({ ...wanted, conditions: ['duchenne-muscular-dystrophy'] }, candidates.toReversed(), specNow);
    expect(proposals.map(({ recipient }) => recipient)).toEqual(named.map((name) => derivedId(name)));
    expect(proposals.map(({ factors }) => factors[0])).toEqual([
      { factor: 'CONDITION_SAME', condition: 'duchenne-muscular-dystrophy', points: 60 },
      { factor: 'CONDITION_NEAR', condition: 'muscular-dystrophy', steps: 1, points: 40 },
      { factor: 'CONDITION_NEAR', condition: 'neuromuscular-disease', steps: 2, points: 30 },
      { factor: 'EVERY_CONDITION', points: 20 },
    ]);
  });
  it('R-MAT-03: everybody, when the request is about all patients', () =>
    expect(codes(only({ conditions: ['asthma'] }, { conditions: 'all' }))).toContain('CONDITION_ALL'));
  it('R-MAT-03: those who were asked less often lately come first', () => {
    const [seldom, often] = [candidate('seldom'), candidate('often', { invitations: [past(), past()] })];
    expect(order(often, seldom)).toEqual([seldom.recipient, often.recipient]);
    const longAgo = candidate('long ago', { invitations: [past({ sentAt: specNow - days(366), until: specNow - days(330) })] });
    expect(match(wanted, [longAgo], specNow).proposals[0]?.factors).toContainEqual({ factor: 'SELDOM_ASKED', invitations: 0, points: 30 });
  });
  it('R-MAT-03: how lately a profile was confirmed does not count', () => {
    const scoreAfter = (age: number) => only({ confirmedAt: specNow - days(age) }).proposals[0]?.score;
    expect(scoreAfter(1)).toBe(scoreAfter(300));
  });
  it('those who welcome this kind of work come before others', () =>
    expect(order(candidate('plain'), candidate('welcoming', { openTo: ['advice'] }))[0]).toBe(derivedId('welcoming')));
  it('R-ORG-03: never anybody who is not checked, the professional side, or the asker; they are not counted either', () => {
    for (const change of [{ verified: false }, { kind: 'company' as const }, { recipient: asker }]) {
      const { proposals, leftOut } = only(change);
      expect({ proposals, ...leftOut.misfit, ...leftOut.notAvailable, asked: leftOut.alreadyAsked })
        .toEqual({ proposals: [], country: 0, language: 0, kind: 0, condition: 0, unconfirmed: 0, paused: 0, blocked: 0, 'at-limit': 0, asked: 0 });
    }
  });
});

describe('who is left out', () => {
  it('R-MAT-05: is counted by the public fact that did it', () => {
    expect(only({ countries: ['NO'] }).leftOut.misfit).toEqual({ country: 1, language: 0, kind: 0, condition: 0 });
    expect(only({ languages: ['fi'] }).leftOut.misfit).toEqual({ country: 0, language: 1, kind: 0, condition: 0 });
    expect(only({ notOpenTo: ['advice'] }).leftOut.misfit).toEqual({ country: 0, language: 0, kind: 1, condition: 0 });
    expect(only({ conditions: ['asthma'] }).leftOut.misfit).toEqual({ country: 0, language: 0, kind: 0, condition: 1 });
  });
  it('R-MAT-05: is told apart by private reasons for coordinators only, who get the split', () => {
    expect(only({ pause: {} }).leftOut.notAvailable.paused).toBe(1);
    expect(only({ blocked: [asker] }).leftOut.notAvailable.blocked).toBe(1);
    expect(only({ confirmedAt: specNow - days(400) }).leftOut.notAvailable.unconfirmed).toBe(1);
    expect(only({ verificationDue: '2026-03-02' }).leftOut.notAvailable.unconfirmed).toBe(1);
    expect(only({ invitations: [waiting(1), waiting(2), waiting(3)] }).leftOut.notAvailable['at-limit']).toBe(1);
  });
  it('R-MAT-02: nobody for an invitation whose time is over, a break that is over, or another asker\'s block', () => {
    const over = { ...waiting(1), until: specNow };
    expect(only({ limit: 1, invitations: [over] }).proposals).toHaveLength(1);
    expect(only({ pause: { until: { date: '2026-03-01', zone: 'Europe/Stockholm' } } }).proposals).toHaveLength(1);
    expect(only({ blocked: [derivedId('somebody else')] }).proposals).toHaveLength(1);
  });
  it('is nobody in another country when one can take part from anywhere', () =>
    expect(codes(only({ countries: ['NO'] }, { remote: true }))).toContain('REMOTE'));
  it('R-INV-06: is who was asked for this request before, and who still has an invitation of this asker', () => {
    expect(only({ invitations: [past({ request: wanted.request })] }).leftOut.alreadyAsked).toBe(1);
    expect(only({ invitations: [past({ asker, until: specNow + 1 })] }).leftOut.alreadyAsked).toBe(1);
    expect(only({ invitations: [past({ asker, until: specNow })] }).proposals).toHaveLength(1);
  });
  it('R-VIS-05, T04: looks the same to an asker whatever became of a recipient that it has asked', () => {
    const asked = past({ asker, sentAt: specNow - days(1), until: specNow + days(20) });
    const conducts: readonly Partial<Candidate>[] = [
      { invitations: [{ ...asked, waiting: true }] }, { invitations: [asked] }, { invitations: [asked], pause: {} }, { invitations: [asked], blocked: [asker] },
      { invitations: [asked], confirmedAt: specNow - days(400) }, { invitations: [asked, waiting(1), waiting(2), waiting(3)] }, { invitations: [asked], notOpenTo: ['advice'] },
    ];
    const others = [candidate('two'), candidate('three', { pause: {} })];
    const answers = new Set(conducts.map((conduct) => JSON.stringify(match({ ...wanted, request: derivedId('next request') }, [candidate('one', conduct), ...others], specNow))));
    expect(answers.size).toBe(1);
  });
});

describe('what an asker sees of the reasons', () => {
  it('R-MAT-09: never how often somebody is asked', () => {
    const factors = only({ invitations: [past()] }).proposals[0]?.factors ?? [];
    expect(factors.map(({ factor }) => factor)).toEqual(['CONDITION_SAME', 'COUNTRY', 'LANGUAGE', 'SELDOM_ASKED']);
    expect(forAskers(factors).map(({ factor }) => factor)).toEqual(['CONDITION_SAME', 'COUNTRY', 'LANGUAGE']);
  });
});

describe('for any candidates', () => {
  const few = <T>(...items: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 4 });
  const invitation = fc.record({
    request: fc.constantFrom(wanted.request, derivedId('r2'), derivedId('r3')), asker: fc.constantFrom(asker, derivedId('a2')),
    sentAt: fc.integer({ min: specNow - days(500), max: specNow }), until: fc.integer({ min: specNow - days(100), max: specNow + days(40) }), waiting: fc.boolean(),
  });
  const anybody: fc.Arbitrary<Candidate> = fc.record({
    recipient: fc.integer({ min: 0, max: 999 }).map((n) => derivedId('candidate', n)),
    kind: fc.constantFrom('patient-organisation', 'umbrella', 'company'), verified: fc.boolean(),
    conditions: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.constantFrom(...conditions.map(({ id }) => id)), { maxLength: 5 })),
    languages: few('sv', 'en', 'fi'), countries: few('SE', 'NO'), openTo: few('advice', 'survey'), notOpenTo: few('advice', 'survey'),
    confirmedAt: fc.option(fc.integer({ min: specNow - days(500), max: specNow }), { nil: undefined }), verificationDue: fc.constantFrom(undefined, '2026-01-01', '2027-01-01'),
    limit: fc.integer({ min: 1, max: 4 }), pause: fc.constantFrom(undefined, {}), blocked: few(asker, derivedId('a2')), invitations: fc.array(invitation, { maxLength: 4 }),
  });
  const everybody = fc.uniqueArray(anybody, { maxLength: 30, selector: ({ recipient }) => recipient });

  it('R-MAT-01: the same input gives the same list, whatever the order of the candidates', () =>
    fc.assert(fc.property(everybody.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(match(wanted, shuffled, specNow)).toEqual(match(wanted, all, specNow));
    })));
  it('the reasons explain the score, and everybody of the patient side is proposed or counted once', () =>
    fc.assert(fc.property(everybody, (all) => {
      const { proposals, leftOut } = match(wanted, all, specNow);
      for (const { score, factors } of proposals) expect(scoreOf(MatchFactors.parse(factors))).toBe(score);
      const counted = leftOut.alreadyAsked + [...Object.values(leftOut.misfit), ...Object.values(leftOut.notAvailable)].reduce((sum, n) => sum + n, 0);
      expect(proposals.length + counted).toBe(all.filter(({ verified, kind }) => verified && kind !== 'company').length);
      expect(proposals.map(({ score }) => score)).toEqual(proposals.map(({ score }) => score).sort((a, b) => b - a));
    })));
});
