import { addDays, dateIn } from '#kernel';
import { client } from '../client';
import { advisersJoin } from './advisers';
import { mutationsOf } from '../acts/hand';
import { membersJoin } from './members';
import { keepProgress, progressIn } from './progress';
import { everything, inSwedish, type Programme } from './scenes';
import { stageFor, ZONE } from '../acts/stage';

/** Days by which time goes on between the parts of the scenes. */
const PAST = [76, 31] as const;
const DAY = 86_400_000;

const networks = [
  { network: 'enpcr', language: 'en', programme: everything },
  { network: 'nordic', language: 'sv', programme: inSwedish },
] as const;

export interface Filling {
  readonly origin: string;
  /** Where it is kept how far it is. */
  readonly dataDir: string;
  /** The networks that are served. */
  readonly serves: (network: string) => boolean;
  /** Every scene in every network, for whoever looks at all of it. */
  readonly whole?: boolean;
  /** Told of each scene that could not be played to its end. */
  readonly failed: (scene: string, why: unknown) => void;
}

/**
 * Fills the demo networks with something to see for everybody, as a client like any other. Every command has an id of its own, so that
 * filling again what was filled in part doubles nothing. A scene that somebody else has changed meanwhile is left as it is.
 */
export async function fillDemoNetworks(filling: Filling): Promise<void> {
  const { origin, dataDir, serves, whole = false, failed } = filling;
  const clock = clockOf(origin);
  const begun = progressIn(dataDir) ?? { moves: 0, done: false };
  const { moves, done, goesTo } = begun;
  if (done) return;
  keepProgress(dataDir, begun);

  let today = dateIn(ZONE, await clock(0));
  const served = networks.filter(({ network }) => serves(network));
  const plays = await Promise.all(served.map(({ network, language, programme }) => begin({ origin, network, language, programme: whole ? everything : programme, day: (days) => addDays(today, days), failed })));
  const inAll = (part: (play: Play) => Promise<void>): Promise<unknown> => Promise.all(plays.map(part));
  for (const [passed, days] of PAST.entries()) {
    await inAll(({ past }) => past());
    if (passed < moves) continue;
    const now = await clock(0);
    const to = passed === moves && goesTo !== undefined ? goesTo : now + days * DAY;
    keepProgress(dataDir, { moves: passed, goesTo: to, done: false });
    today = dateIn(ZONE, await clock(Math.max(0, to - now) / DAY));
    keepProgress(dataDir, { moves: passed + 1, done: false });
  }
  await inAll(({ past }) => past());
  await inAll(({ present }) => present());
  keepProgress(dataDir, { moves: PAST.length, done: true });
}

/** What is played in one network. */
interface Play {
  /** The next part of every scene that takes time, one after the other. */
  readonly past: () => Promise<void>;
  readonly present: () => Promise<void>;
}

interface Beginning {
  readonly origin: string;
  readonly network: string;
  readonly language: 'en' | 'sv';
  readonly programme: Programme;
  readonly day: (days: number) => string;
  readonly failed: Filling['failed'];
}

/** The network has its organisations; its scenes are about to begin. */
async function begin({ origin, network, language, programme, day, failed }: Beginning): Promise<Play> {
  const visiting = client(origin, network, () => Date.now());
  const mutations = await mutationsOf(visiting.visitor);
  const stage = (scene: string) => stageFor({ client: visiting, network, language, mutations, scene, day });
  const members = await membersJoin(stage('members'));
  await advisersJoin(stage('advisers'));
  const scenes = Object.entries(programme.past).map(([name, scene]) => ({ name, parts: scene(stage(name), members) }));
  const unlessRefused = (name: string, played: Promise<unknown>): Promise<unknown> => played.catch((why: unknown) => failed(`${network}, ${name}`, why));
  return {
    async past() {
      for (const { name, parts } of scenes) await unlessRefused(name, parts.next());
    },
    async present() {
      for (const [name, scene] of Object.entries(programme.present)) await unlessRefused(name, scene(stage(name), members));
    },
  };
}

/** Moves the demo's clock by so many days; answers what time it then is. */
function clockOf(origin: string): (days: number) => Promise<number> {
  return async (days) => {
    const response = await fetch(`${origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days }) });
    if (!response.ok) throw new Error(`the clock answered ${response.status}`);
    return Date.parse(((await response.json()) as { readonly now: string }).now);
  };
}
