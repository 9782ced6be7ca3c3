import { concept, command, event, id, nothing, personal, plain, reject, words, derivedId, type CommandOf, type Decision, type EventOf } from '#kernel';
import { box, specOf } from '#kernel/testing';

const CupFilled = event('CupFilled', 1, { drinker: plain(id('person')), taste: personal('drinker', plain(id('x')).schema), note: words('actor').optional() });
const CupEmptied = event('CupEmptied', 1, {});
type CupEvent = EventOf<typeof CupFilled | typeof CupEmptied>;

interface Cup { readonly full: boolean }
const initial: Cup = { full: false };
const evolve = (_cup: Cup, happened: CupEvent): Cup => ({ full: happened.type === 'CupFilled' });

const FillCup = command('FillCup', { cup: id('cup'), drinker: id('person'), taste: personal('drinker', id('x')), note: words('actor').optional() });
type FillCup = CommandOf<typeof FillCup>;
const EmptyCup = command('EmptyCup', { cup: id('cup') });

function fill(cup: Cup, asked: FillCup): Decision<CupEvent> {
  if (cup.full) return reject('WRONG_STATE');
  return [CupFilled({ drinker: asked.drinker, taste: asked.taste, note: asked.note })];
}

const cup = concept('cup', [CupFilled, CupEmptied], initial, evolve)
  .when(FillCup, fill)
  .when(EmptyCup, (state) => (state.full ? [CupEmptied({})] : nothing));

const { given } = specOf(cup);
const cupId = derivedId('cup');
const drinker = derivedId('drinker');
const filling = { cup: cupId, drinker, taste: box('mild') };

describe('a concept', () => {
  it('answers a command with events', () =>
    given().when(FillCup(filling)).then(CupFilled({ drinker, taste: box('mild') })));
  it('answers with a rejection', () =>
    given(CupFilled({ drinker, taste: box('mild') })).when(FillCup(filling)).thenRejected('WRONG_STATE'));
  it('answers with nothing when all is said', () =>
    given().when(EmptyCup({ cup: cupId })).thenNothing());
  it('keeps boxes shut: the same value is the same box, another is another', () => {
    expect(box('mild')).toBe(box('mild'));
    expect(box('mild')).not.toBe(box('wild'));
  });
});

describe('a rule of a concept', () => {
  const context = { network: 'enpcr', now: 0, actor: { kind: 'operator', network: 'enpcr' } } as const;
  const [filling1, emptying] = cup.rules;
  const owned = concept('cup', [CupFilled, CupEmptied], initial, evolve, ({ full }, id) => ({ holder: full ? [id] : [] }))
    .when(EmptyCup, () => nothing)
    .when(FillCup, fill, { stream: ({ drinker: whose }) => derivedId('cup of', whose), parties: (_cup, { drinker: whose }) => ({ drinker: [whose] }), facts: async (asked, read) => read(cup, asked.cup) });

  it('concerns the stream whose id the command names as the concept is called, unless it says another', () => {
    expect(emptying?.stream({ cup: cupId }, context)).toBe(cupId);
    expect(() => emptying?.stream({}, context)).toThrow('EmptyCup does not name its cup');
    expect(owned.rules[1]?.stream({ cup: cupId, drinker }, context)).toBe(derivedId('cup of', drinker));
  });

  it('says whose the thing is by what has happened, unless it says so by the command', () => {
    const past = [CupFilled({ drinker, taste: box('mild') })];
    expect([owned.rules[0]?.after(past).parties({ cup: cupId }, undefined), owned.rules[0]?.after([]).parties({ cup: cupId }, undefined)]).toEqual([{ holder: [cupId] }, { holder: [] }]);
    expect(owned.rules[1]?.after([]).parties({ cup: cupId, drinker }, undefined)).toEqual({ drinker: [drinker] });
    expect(filling1?.after([]).parties({ cup: cupId }, undefined)).toEqual({});
  });

  it('gathers its facts from other streams, and holds nothing unless it says so', async () => {
    const read = <S>(foldable: { fold(events: readonly { readonly type: string; readonly data: unknown }[]): S }): Promise<S> => Promise.resolve(foldable.fold([CupFilled({ drinker, taste: box('mild') })]));
    expect(await owned.rules[1]?.facts({ cup: cupId }, read, context)).toEqual({ full: true });
    expect([await emptying?.facts({ cup: cupId }, read, context), emptying?.first({ cup: cupId }, undefined, context)]).toEqual([undefined, []]);
  });

  it('is added to a concept without changing the one that was there', () => {
    const before = cup.rules.length;
    cup.when(command('SmashCup', { cup: id('cup') }), () => nothing);
    expect(cup.rules).toHaveLength(before);
  });
});
