import type { Hand } from './hand';
import type { Stage } from './stage';

/** What somebody thinks of it when they look back; shared also when they are the only patient who does. */
export async function looksBack(person: Hand, partnership: string, said: { readonly worked: string; readonly didNot: string }): Promise<void> {
  await person.does('giveEvaluation', { partnership, ...said, again: 'YES', ifAlone: 'SHARE' });
}

/** What the patient side tells the network. */
export interface Story {
  readonly worked: string;
  readonly didNot: string;
  readonly differently: string;
}

/** One of the patients shares their side's story, and a coordinator finds neither names nor health data in it. */
export async function storyShared(stage: Stage, author: Hand, partnership: string, story: Story): Promise<void> {
  const { story: { revision } } = await author.makes<{ story: { revision: number } }>('shareStory', { partnership, side: 'PATIENT', consent: true, ...story }, 'story { revision }');
  await (await stage.coordinator()).does('checkStory', { partnership, side: 'PATIENT', part: 'STORY', revision, fine: true });
}

/** The other side's words beside it. Gives back which wording they are. */
export async function storyReplied(person: Hand, partnership: string, text: string): Promise<number> {
  const { story: { replyRevision } } = await person.makes<{ story: { replyRevision: number } }>('replyToStory', { partnership, side: 'PATIENT', consent: true, text }, 'story { replyRevision }');
  return replyRevision;
}
