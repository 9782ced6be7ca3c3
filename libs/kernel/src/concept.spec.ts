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
