import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../../parts/act';
import { Empty } from '../../../parts/empty';
import { SideMark } from '../../../parts/side-mark';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { CheckStoryDocument, StoriesToCheckDocument, type StoriesToCheckQuery } from './stories.operations';

type Story = StoriesToCheckQuery['storiesToCheck'][number];

/** What people want to share with the network: looked through for names and health data, and for nothing else (R-EVA-07). */
export function StoriesToCheck(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Stories /></OnlyStaff>;
}

function Stories(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(StoriesToCheckDocument);
  if (error && !data) throw new Error('the stories could not be read', { cause: error });
  return (
    <Page title={say('web.staff.stories')} kind={say('web.staff.stories')} lede={say('web.staff.storiesLede')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}>
      {!data ? <Waiting /> : data.storiesToCheck.length === 0 ? <Empty><p>{say('web.staff.noStories')}</p></Empty> : <ul className="stack-l measure-l">{data.storiesToCheck.map((story) => <li key={story.id} className="card stack"><OneStory story={story} /></li>)}</ul>}
    </Page>
  );
}

function OneStory({ story }: { readonly story: Story }): ReactNode {
  const { say, label, moment } = useWords();
  const { side, worked, didNot, differently, reply, replyRevision, replyUntil, revision, check, replyCheck } = story;
  const shape = side === 'PATIENT' ? 'patient' : 'professional';
  const texts = [[say('web.partnership.worked'), worked], [say('web.partnership.didNotWork'), didNot], [say('web.stories.differently'), differently]] as const;
  return (
    <>
      <h2 className="side-heading"><SideMark side={shape}>{label('value.side', shape)}</SideMark></h2>
      {replyUntil !== null && <p className="small soft">{say('web.stories.until', { moment: moment(replyUntil) })}</p>}
      <dl className="qa">{texts.map(([name, text]) => text !== null && <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
      {check === 'WAITING' && <Decide story={story} part="STORY" revision={revision} />}
      {reply !== null && replyRevision !== null && (
        <>
          <blockquote className="reply"><p><strong>{say('web.stories.replyFrom', { side: side === 'PATIENT' ? 'professional' : 'patient' })}</strong></p><p>{reply}</p></blockquote>
          {replyCheck === 'WAITING' && <Decide story={story} part="REPLY" revision={replyRevision} />}
        </>
      )}
    </>
  );
}

function Decide({ story: { partnershipId, side }, part, revision }: { readonly story: Story; readonly part: 'STORY' | 'REPLY'; readonly revision: number }): ReactNode {
  const { say } = useWords();
  if (partnershipId === null) return null;
  const input = { partnership: partnershipId, side, part, revision };
  const which = say(part === 'STORY' ? 'web.staff.theStory' : 'web.staff.theReply');
  return (
    <div className="btns">
      <Act document={CheckStoryDocument} input={{ ...input, fine: true }} look="line">{say('web.staff.storyFine')} <span className="hidden">{which}</span></Act>
      <Act document={CheckStoryDocument} input={{ ...input, fine: false }} look="plain" first={{ title: say('web.staff.storyBackAsk'), text: <p>{say('web.staff.storyBackText')}</p>, deed: say('web.staff.storyBack') }}>{say('web.staff.storyBack')} <span className="hidden">{which}</span></Act>
    </div>
  );
}
