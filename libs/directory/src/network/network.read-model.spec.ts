import { derivedId, type Actor } from '#kernel';
import { specNow } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { directoryEvents } from '../index';
import { NetworkClosed, networkId, NetworkOpened, NetworkSettingChanged } from './network';
import { networks, openNetworks, ownNetwork, settingChanges } from './network.read-model';

const visitor = (network: string): Actor => ({ kind: 'visitor', network });
const opened = (slug: string) => ({ concept: 'network', network: slug, id: networkId(slug), event: NetworkOpened({ slug, name: `Network ${slug}`, owner: 'The association', zone: 'Europe/Stockholm', languages: ['en', 'sv'] }) });

describe('the networks', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([networks], directoryEvents);
    await stage.play({ ...opened('nordic'), at: specNow }, { ...opened('enpcr'), at: specNow - 1 });
  });
  afterAll(() => stage.close());
  const seenBy = (network: string) => (text: string, values?: readonly unknown[]) => stage.as(visitor(network)).query<never>(text, values);

  it('R-NET-01: can be read by everybody in them, with their numbers and the reasons for them', async () => {
    await stage.play({ concept: 'network', id: networkId('enpcr'), event: NetworkSettingChanged({ setting: 'answerDays', value: 21, reason: 'More time.' }) });
    expect(await ownNetwork(seenBy('enpcr'))).toMatchObject({ slug: 'enpcr', owner: 'The association', open: true, languages: ['en', 'sv'], settings: { answerDays: 21, findDays: 28 } });
    expect(await settingChanges(seenBy('enpcr'))).toEqual([{ setting: 'answerDays', value: 21, reason: 'More time.', at: BigInt(specNow) }]);
  });
  it('are walls: one shows nothing of another', async () => {
    expect(await ownNetwork(seenBy('nordic'))).toMatchObject({ slug: 'nordic', settings: { answerDays: 14 } });
    expect(await settingChanges(seenBy('nordic'))).toEqual([]);
    expect(await ownNetwork(seenBy(derivedId('nowhere')))).toBeUndefined();
  });
  it('are known to the program while they are open, the oldest first', async () => {
    const slugs = async (): Promise<string[]> => (await openNetworks(stage.database.pool('projector'))).map(({ slug }) => slug);
    expect(await slugs()).toEqual(['enpcr', 'nordic']);
    await stage.play({ concept: 'network', network: 'nordic', id: networkId('nordic'), event: NetworkClosed({ reason: 'It joined another.' }) });
    expect(await slugs()).toEqual(['enpcr']);
    expect(await ownNetwork(seenBy('nordic'))).toMatchObject({ open: false });
  });
});
