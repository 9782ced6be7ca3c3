import { days, derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { addressMigrations } from '../invitation/addresses.read-model';
import { cardMigrations, PeopleCards } from './cards.read-model';

const request = derivedId('request');
const people = [derivedId('one'), derivedId('two'), derivedId('three')];

describe('the cards of people', () => {
  let stage: Stage;
  let now = specNow;
  let cards: PeopleCards;
  beforeEach(async () => {
    now = specNow;
    stage = await stageFor([], [], [...addressMigrations, ...cardMigrations]);
    cards = new PeopleCards(stage.database.pool('writer'), () => now);
  });
  afterEach(() => stage.close());

  it('R-MAT-06: are numbered in the order in which people are shown, and keep their number', async () => {
    expect((await cards.give('enpcr', request, people.slice(0, 2))).map(({ number, person }) => [number, person])).toEqual([[1, people[0]], [2, people[1]]]);
    expect((await cards.give('enpcr', request, people.toReversed())).map(({ number, person }) => [number, person])).toEqual([[1, people[0]], [2, people[1]], [3, people[2]]]);
  });
  it('R-MAT-06: are given once, also to two who look at the same moment', async () => {
    await Promise.all([0, 1, 2, 3].map(() => cards.give('enpcr', request, people)));
    expect((await cards.of('enpcr', request)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
  it('are those of one network', async () => {
    const [card] = await cards.give('enpcr', request, people);
    expect(await cards.behind('enpcr', card?.code ?? '')).toEqual({ request, person: people[0] });
    expect(await cards.behind('nordic', card?.code ?? '')).toBeUndefined();
    expect(await cards.of('nordic', request)).toEqual([]);
  });
  it('are really gone after a year', async () => {
    const [card] = await cards.give('enpcr', request, people);
    now = specNow + days(365);
    expect(await cards.behind('enpcr', card?.code ?? '')).toBeUndefined();
    await cards.dropOld();
    now = specNow;
    expect(await cards.of('enpcr', request)).toEqual([]);
  });
});
