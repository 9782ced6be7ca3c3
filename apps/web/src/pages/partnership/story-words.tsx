import './story-words.css';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';

interface StoryWordsProps {
  readonly story: { readonly side: 'PATIENT' | 'PROFESSIONAL'; readonly worked: string | null; readonly didNot: string | null; readonly differently: string | null; readonly reply: string | null };
}

/** A story's own words, and the reply beside it. Words that were deleted leave nothing behind. */
export function StoryWords({ story: { side, worked, didNot, differently, reply } }: StoryWordsProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <dl className="qa">
        {worked !== null && <div><dt>{say('web.partnership.worked')}</dt><dd>{worked}</dd></div>}
        {didNot !== null && <div><dt>{say('web.partnership.didNotWork')}</dt><dd>{didNot}</dd></div>}
        {differently !== null && <div><dt>{say('web.stories.differently')}</dt><dd>{differently}</dd></div>}
      </dl>
      {reply !== null && <blockquote className="reply"><p><strong>{say('web.stories.replyFrom', { side: side === 'PATIENT' ? 'professional' : 'patient' })}</strong></p><p>{reply}</p></blockquote>}
    </>
  );
}
