import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { Note } from '../../parts/note';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { codeOf } from '../../words/code-of';
import { InitiativeState, whenOf } from '../initiatives/initiative-state';
import { Answers } from './answers';
import { AskMore } from './ask-more';
import { InitiativeOverviewDocument, type InitiativeOverviewQuery } from './initiative.operations';
import { WhatItSays } from './said';
import { SoFar } from './so-far';
import { TakeBack } from './take-back';

export type OwnInitiative = InitiativeOverviewQuery['initiative'];
export type AskedOne = OwnInitiative['asked']['edges'][number]['node'];

/** An initiative as those who opened it see it: how it stands, who answered what, and what there is to do now. */
export function Own({ id }: { readonly id: string }): ReactNode {
  const speech = useWords();
  const { say, label } = speech;
  const { to } = useHere();
  const { data, error } = useQuery(InitiativeOverviewDocument, { variables: { id } });
  if (error && !data) return <NotHere error={error} />;
  const back = <Link className="back" to={to('initiatives')}>← {say('web.shell.page.initiatives')}</Link>;
  const kind = say('term.initiative');
  if (!data) return <Page kind={kind} title={kind} before={back}><Waiting /></Page>;
  const { initiative } = data;
  const { status, comments, form, draft, viewerCanRevise, viewerCanSend, refusedFor, withdrawalReason } = initiative;
  const asked = initiative.asked.edges.map(({ node }) => node);
  const name = inShort(form?.change ?? draft?.change);
  return (
    <Page kind={kind} title={name === '' ? say('web.initiatives.unnamed') : name} before={back} under={<p className="btns"><InitiativeState status={status} /><span className="soft">{whenOf(initiative, speech)}</span></p>}>
      <LookAgain at={[{ initiative: id }]} />
      <div className="split">
        <div className="stack-l">
          {comments !== null && <Note title={say('web.request.comments')}><p className="kept-lines">{comments}</p>{(refusedFor ?? []).map((why) => <p key={why}>{label('web.staff.refused', codeOf(why))}.</p>)}</Note>}
          {viewerCanRevise && <GoOn initiative={initiative} />}
          {status === 'SUBMITTED' && <p>{say('web.initiative.submittedText')}</p>}
          {withdrawalReason !== null && <Note title={say('web.initiative.takenBackBecause')}>{withdrawalReason}</Note>}
          {asked.length > 0 && <Answers initiative={initiative.id} asked={asked} isOpen={status === 'PUBLISHED' || status === 'CLOSED'} />}
          {viewerCanSend && <AskMore id={initiative.id} isFirst={asked.length === 0} />}
          {form && <section className="part" aria-labelledby="says"><h2 id="says">{say('web.initiative.says')}</h2><WhatItSays said={form} /></section>}
        </div>
        <aside className="stack-l" aria-label={say('web.initiative.aside')}>
          {(status === 'PUBLISHED' || status === 'CLOSED') && <SoFar asked={asked} />}
          <TakeBack initiative={initiative} asked={asked} />
        </aside>
      </div>
    </Page>
  );
}

function GoOn({ initiative: { id, status } }: { readonly initiative: OwnInitiative }): ReactNode {
  const { say } = useWords();
  const { to, hat } = useHere();
  return (
    <section className="card answer" aria-labelledby="go-on">
      <h2 id="go-on">{say(status === 'RETURNED' ? 'web.request.mend' : 'web.request.goOn')}</h2>
      <p>{say(hat.kind === 'person' ? 'web.initiative.goOnPerson' : 'web.request.goOnText')}</p>
      <div className="btns">
        <Link className="btn" to={to(status === 'RETURNED' ? `initiatives/${id}/edit` : `initiatives/${id}/edit/change`)}>{say(status === 'RETURNED' ? 'web.request.allAtOnce' : 'web.request.oneByOne')}</Link>
        <Link className="btn line" to={to(status === 'RETURNED' ? `initiatives/${id}/edit/change` : `initiatives/${id}/edit`)}>{say(status === 'RETURNED' ? 'web.request.oneByOne' : 'web.request.allAtOnce')}</Link>
        <Link className="btn line" to={to(`initiatives/${id}/check`)}>{say('web.request.check')}</Link>
      </div>
    </section>
  );
}
