import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { LookAgain } from '../../live/look-again';
import { Button } from '../../parts/button';
import { NotHere } from '../../parts/not-here';
import { keepPlace } from '../../parts/part';
import { Problems } from '../../parts/problems';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWholeList } from '../../parts/use-whole-list';
import { useWords } from '../../words/use-words';
import { Kicker } from '../invitation/hero';
import { NotFound } from '../not-found/not-found';
import { AnswerNewTermsDocument, NewTermsDocument, type NewTermsQuery } from './new-terms.operations';
import { linesOf, type TermLine } from './term-lines';
import '../invitation/invitation.css';

type Own = NewTermsQuery['myPlaces']['edges'][number]['node'];
type Terms = NonNullable<Own['newTerms']>;

/** Terms have changed after somebody said yes: old and new side by side, and their own answer. Until then the old ones hold. */
export function NewTerms(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error, fetchMore } = useQuery(NewTermsDocument, { variables: { after: null } });
  const { session } = useHere();
  const own = data?.myPlaces.edges.map(({ node }) => node).find(({ placeId }) => placeId === id);
  useWholeList(own ? undefined : data?.myPlaces.pageInfo, (after) => fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult: next }) => ({ myPlaces: { ...next.myPlaces, edges: [...before.myPlaces.edges, ...next.myPlaces.edges] } }) }));
  if (!session || (error && !data)) return <NotHere error={error ?? new Error('nobody is signed in')} />;
  if (!data) return <Page title={say('term.reconsent')}><Waiting lines={6} /></Page>;
  if (own) return <Ask own={own} />;
  return data.myPlaces.pageInfo.hasNextPage ? <Page title={say('term.reconsent')}><Waiting lines={6} /></Page> : <NotFound />;
}

function Ask({ own }: { readonly own: Own }): ReactNode {
  const { say, moment } = useWords();
  const { to } = useHere();
  const { newTerms, request, askerId } = own;
  const isAsked = newTerms !== null && !newTerms.settled;
  return (
    <Page kind={say('term.invitation')} title={isAsked ? <>{say('term.reconsent').split(/(?<=\.) /).map((sentence) => <span key={sentence} className="say">{sentence} </span>)}</> : say('web.newTerms.title')}
      lede={request.form.oneSentence ?? undefined} before={<><Link className="back" to={to()}>← {say('web.shell.page.home')}</Link><Kicker asker={askerId} text="web.invitation.from" /></>}>
      <LookAgain at={['inbox']} />
      <div className="split">
        <div>{newTerms && !newTerms.settled ? <Changes terms={newTerms} /> : <p className="lede">{say(newTerms === null ? 'web.newTerms.saidYes' : own.yes ? 'web.newTerms.kept' : 'web.newTerms.freed')}</p>}</div>
        {isAsked && <aside className="stay" aria-labelledby="your-answer"><Answer own={own} terms={newTerms} until={moment(newTerms.answerUntil)} /></aside>}
      </div>
    </Page>
  );
}

function Changes({ terms: { held, offered, toAgree } }: { readonly terms: Terms }): ReactNode {
  const words = useWords();
  const { say } = words;
  const lines = linesOf(held, offered, words);
  const [needed, better] = [lines.filter(({ part }) => toAgree.includes(part)), lines.filter(({ part }) => !toAgree.includes(part))];
  return (
    <>
      {needed.length > 0 && <section className="stack" aria-labelledby="needed"><h2 id="needed">{say('web.newTerms.needed')}</h2><Lines lines={needed} /></section>}
      {better.length > 0 && <section className="part stack" aria-labelledby="better"><h2 id="better">{say('web.newTerms.better')}</h2><Lines lines={better} /></section>}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly TermLine[] }): ReactNode {
  const { say, label } = useWords();
  return (
    <dl className="pairs changes">
      {lines.map(({ part, before, after }) => (
        <div key={part}>
          <dt>{label('web.newTerms.part', part)}</dt>
          <dd>
            {before !== '' && <p className="kept-lines"><span className="hidden">{say('web.invitation.change.now')} </span><del>{before}</del></p>}
            <p className="kept-lines"><span className="hidden">{say('web.invitation.change.new')} </span>{after === '' ? <ins>{say('web.newTerms.none')}</ins> : <ins>{after}</ins>}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Yes and no are one size. A no leaves no mark, and can become a yes. */
function Answer({ own: { placeId }, terms: { answer }, until }: { readonly own: Own; readonly terms: Terms; readonly until: string }): ReactNode {
  const { say } = useWords();
  const { run, isBusy, errors, isUnreachable } = useChange(AnswerNewTermsDocument);
  const send = async (yes: boolean): Promise<void> => {
    const back = keepPlace(document.getElementById('your-answer'));
    if (await run({ place: placeId, yes })) back();
  };
  const isNo = answer === false;
  return (
    <div className="card answer">
      <h2 id="your-answer">{say('web.invitation.yourAnswer')}</h2>
      <Problems errors={errors} isUnreachable={isUnreachable} />
      {isNo && <><p><Status sign="done">{say('status.invitation.declined')}</Status></p><p>{say('web.newTerms.afterNo')}</p></>}
      <p>{say('web.newTerms.hold', { until })}</p>
      <div className="btns column">
        <Button look="line" isBusy={isBusy} onPress={() => void send(true)}>{say('web.newTerms.yes')}</Button>
        {!isNo && <Button look="line" isBusy={isBusy} onPress={() => void send(false)}>{say('term.decline')}</Button>}
      </div>
      <p className="small soft">{say('web.newTerms.noMark')}</p>
    </div>
  );
}
