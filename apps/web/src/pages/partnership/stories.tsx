import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { TextField, Tick } from '../../parts/field';
import { Form } from '../../parts/form';
import { Note } from '../../parts/note';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { SideMark } from '../../parts/side-mark';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import type { Side, Table, Viewer } from './at-table';
import { KeepStoryDocument, ReplyToStoryDocument, ShareStoryDocument, TakeStoryBackDocument } from './partnership.operations';
import { StoryWords } from './story-words';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

type Story = Table['stories'][number];

/** What each side shares with the whole network when it is over. The other side may reply beside it, and cannot stop it. */
export function Stories({ table, viewer }: Props): ReactNode {
  const { say, label } = useWords();
  if (table.evaluation?.ended !== true) return null;
  const sides: readonly Side[] = viewer.side === 'PROFESSIONAL' ? ['PROFESSIONAL', 'PATIENT'] : ['PATIENT', 'PROFESSIONAL'];
  return (
    <Part id="stories" title={say('term.sharedStory')} lede={say('web.stories.shareText')}>
      {sides.map((side) => {
        const story = table.stories.find((one) => one.side === side);
        const shape = side === 'PATIENT' ? 'patient' : 'professional';
        return (
          <div key={side} className="stack">
            <h3><SideMark side={shape}>{label('value.side', shape)}</SideMark></h3>
            {story ? <Shared table={table} viewer={viewer} story={story} /> : <p className="soft">{say('web.stories.notShared')}</p>}
            {!story && viewer.seat && viewer.side === side && <Opens label={say('web.stories.share')}>{(close) => <Share table={table} side={side} close={close} />}</Opens>}
          </div>
        );
      })}
    </Part>
  );
}

function Shared({ table, viewer, story }: Props & { readonly story: Story }): ReactNode {
  const { say } = useWords();
  const { side, check, replyCheck, publishedAt } = story;
  const isOwn = viewer.seat !== undefined && viewer.side === side;
  const replies = viewer.seat !== undefined && viewer.side !== null && viewer.side !== side;
  return (
    <>
      <StoryWords story={story} />
      <Standing story={story} />
      {isOwn && check === 'RETURNED' && (
        <Note title={say('web.stories.returned')}><Opens label={say('web.stories.mend')}>{(close) => <Share table={table} side={side} before={story} close={close} />}</Opens></Note>
      )}
      {replies && replyCheck === 'RETURNED' && <Note title={say('web.stories.returned')} />}
      {replies && (replyCheck === 'RETURNED' || (publishedAt === null && replyCheck !== 'FINE')) && (
        <Opens label={say(story.reply === null ? 'web.stories.reply' : 'web.stories.changeReply')}>{(close) => <Reply table={table} story={story} close={close} />}</Opens>
      )}
      {story.keptIfYouLeave !== null && <IfYouLeave table={table} story={story} isKept={story.keptIfYouLeave} />}
      {isOwn && story.yours && <p><Act document={TakeStoryBackDocument} input={{ partnership: table.id, side }} look="plain" first={{ title: say('web.stories.takeBackAsk'), text: <p>{say('web.stories.takeBackText')}</p>, deed: say('web.stories.takeBack') }}>{say('web.stories.takeBack')}</Act></p>}
    </>
  );
}

/** What becomes of one's own text, story or reply, when one leaves the network (R-BRK-08). */
function IfYouLeave({ table, story: { side }, isKept }: { readonly table: Table; readonly story: Story; readonly isKept: boolean }): ReactNode {
  const { say } = useWords();
  return (
    <div>
      <p className="small soft">{say(isKept ? 'web.stories.staysIfYouLeave' : 'web.stories.goesIfYouLeave')}</p>
      <Act document={KeepStoryDocument} input={{ partnership: table.id, side, keep: !isKept }} look="plain">{say(isKept ? 'web.stories.letItGo' : 'web.stories.letItStay')}</Act>
    </div>
  );
}

/** Where it is on its way to the network. */
function Standing({ story: { check, publishedAt, replyUntil } }: { readonly story: Story }): ReactNode {
  const { say, moment } = useWords();
  const line = publishedAt !== null ? say('web.stories.published', { moment: moment(publishedAt) })
    : [check === 'WAITING' ? say('web.stories.waiting') : '', check !== 'RETURNED' && replyUntil !== null ? say('web.stories.until', { moment: moment(replyUntil) }) : ''].filter((part) => part !== '').join(' ');
  return line !== '' && <p className="small soft">{line}</p>;
}

function Share({ table, side, before, close }: { readonly table: Table; readonly side: Side; readonly before?: Story; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [consent, setConsent] = useState(false);
  const begun = { worked: before?.worked ?? '', didNot: before?.didNot ?? '', differently: before?.differently ?? '' };
  return (
    <Unsent form={`story/${side.toLowerCase()}/${table.id}`} begun={begun} takesFocus>{({ draft, set, kept, sent }) => (
      <Form document={ShareStoryDocument} deed={say('term.sharedStory')} done={() => { sent(); close(); }} cancel={close} input={() => ({ partnership: table.id, side, ...draft, consent })}>
        {(errors) => (
          <>
            <p>{say('web.stories.noNames')}</p>
            <TextField id="story-worked" label={say('web.partnership.worked')} rows={3} most={1200} value={draft.worked} onChange={(worked) => { set({ worked }); }} error={errorOf(errors, 'worked') ?? errorOf(errors, 'text.worked')} />
            <TextField id="story-didNot" label={say('web.partnership.didNotWork')} rows={3} most={1200} value={draft.didNot} onChange={(didNot) => { set({ didNot }); }} error={errorOf(errors, 'didNot') ?? errorOf(errors, 'text.didNot')} />
            <TextField id="story-differently" label={say('web.stories.differently')} rows={3} most={1200} value={draft.differently} onChange={(differently) => { set({ differently }); }} error={errorOf(errors, 'differently') ?? errorOf(errors, 'text.differently')} />
            <NoSideEffects />
            <Tick id="story-consent" label={say('web.stories.consent')} hint={say('web.stories.consentHint')} value={consent} onChange={setConsent} error={errorOf(errors, 'consent')} />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}

function Reply({ table, story: { side, reply, replyUntil }, close }: { readonly table: Table; readonly story: Story; readonly close: () => void }): ReactNode {
  const { say, moment } = useWords();
  const [consent, setConsent] = useState(false);
  return (
    <Unsent form={`reply/${side.toLowerCase()}/${table.id}`} begun={{ text: reply ?? '' }} takesFocus>{({ draft: { text }, set, kept, sent }) => (
      <Form document={ReplyToStoryDocument} deed={say('web.stories.replySend')} done={() => { sent(); close(); }} cancel={close} input={() => ({ partnership: table.id, side, text, consent })}>
        {(errors) => (
          <>
            <p>{replyUntil !== null && say('web.stories.replyUntil', { moment: moment(replyUntil) })} {say('web.stories.noNames')}</p>
            <TextField id={`reply-${side.toLowerCase()}-text`} label={say('web.stories.replyField')} rows={4} most={1200} value={text} onChange={(next) => { set({ text: next }); }} error={errorOf(errors, 'text')} />
            <NoSideEffects />
            <Tick id={`reply-${side.toLowerCase()}-consent`} label={say('web.stories.consent')} hint={say('web.stories.consentHint')} value={consent} onChange={setConsent} error={errorOf(errors, 'consent')} />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}
