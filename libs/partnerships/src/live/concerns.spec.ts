import { directoryConcepts } from '#directory';
import { derivedId, type Actor, type Id } from '#kernel';
import { matchmakingConcepts } from '#matchmaking';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { partnershipAudiences } from '../audience';
import { partnershipsConcepts, partnershipsReadModels } from '../context';
import { active, as, asker, asOrganisation, contact, derived, maja, noor, partnership } from '../partnership/testing/cast';
import { staff } from '../partnership/testing/room';
import { MemberLeft } from '../partnership/seats/events';
import { concernsTable } from './concerns';

/** Who hears that something happened at a table, with the rows that each of them really sees. */
let stage: Stage;
beforeAll(async () => {
  stage = await stageFor(partnershipsReadModels, [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts].flatMap(({ events }) => events));
  await stage.play(...[...active, MemberLeft({ person: noor })].map((event) => ({ concept: 'partnership', id: partnership, event })));
});
afterAll(() => stage.close());

const colleague = asOrganisation(asker, derived('a colleague'));
const cast: Readonly<Record<string, Actor>> = {
  maja: as(maja), contact: as(contact), colleague, coordinator: staff('coordinator'), auditor: staff('auditor'),
  'who left': as(noor), stranger: as(derived('stranger')), visitor: { kind: 'visitor', network: 'enpcr' },
};
const hear = async (concept: string, type: string, data: object, id: Id = partnership): Promise<readonly string[]> => {
  const heard = await Promise.all(Object.entries(cast).map(async ([name, actor]) => (await concernsTable({ concept, id, type, data }, partnership, actor, stage.as(actor)) ? [name] : [])));
  return heard.flat();
};
const atTheTable = ['maja', 'contact', 'colleague', 'coordinator', 'auditor'];

describe('a reason to look at a partnership again', () => {
  it.each(Object.entries(partnershipAudiences))('%s is heard by those who are told of it, and by nobody else', async (type, audiences) => {
    const toldOfMajas = audiences.some((one) => one === 'table') ? atTheTable : ['maja', ...(audiences.some((one) => one === 'payers') ? ['contact', 'colleague'] : []), 'coordinator'];
    expect(await hear('partnership', type, { person: maja })).toEqual(toldOfMajas);
  });

  it('R-CON-05: of somebody else\'s pay only those who pay hear', async () => {
    expect(await hear('partnership', 'PayPlanSet', { person: derived('ali') })).toEqual(['contact', 'colleague', 'coordinator']);
    expect(await hear('payment', 'PaymentPromised', { partnership, person: derived('ali') }, derivedId('payment'))).toEqual(['contact', 'colleague', 'coordinator']);
    expect(await hear('payment', 'PaymentReceived', { partnership, person: maja }, derivedId('payment'))).toEqual(['maja', 'contact', 'colleague', 'coordinator']);
  });

  it('R-EVA-02: of a look back nobody hears before the seals are broken', async () => {
    for (const type of ['EvaluationOpened', 'EvaluationGiven']) expect(await hear('evaluation', type, { partnership, person: maja }, derivedId('evaluation'))).toEqual([]);
  });

  it('is only what happened at this table', async () => {
    expect(await hear('partnership', 'GoalProposed', {}, derivedId('another table'))).toEqual([]);
    expect(await hear('payment', 'PaymentReceived', { partnership: derivedId('another table'), person: maja }, derivedId('payment'))).toEqual([]);
    expect(await hear('partnership', 'SomethingNew', {})).toEqual([]);
  });
});
