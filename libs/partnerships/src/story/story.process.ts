import { at, process } from '#engine';
import { PublishStory, StoryShared } from './story';

/** A story waits for a reply only as long as there is time for one (R-EVA-07). */
export const storyProcess = process('story')
  .on(StoryShared, ({ data: { partnership, side, replyUntil } }) => [at(replyUntil, `story ${partnership} ${side}`, PublishStory({ partnership, side }))]);
