import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { Note } from '../../parts/note';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { Begin } from '../../writing/begin';
import { InitiativeState, whenOf } from './initiative-state';
import { DraftInitiativeDocument, MayBeginDocument, OwnInitiativesDocument, type OwnInitiativesQuery } from './initiatives.operations';

type Listed = OwnInitiativesQuery['initiatives']['edges'][number]['node'];

/** What a patient organisation, or a person, wants to change. */
export function OwnInitiatives(): ReactNode {
  const { say } = useWords();
  const { hat } = useHere();
  const { data, loading, error, fetchMore } = useQuery(OwnInitiativesDocument, { notifyOnNetworkStatusChange: true });
  if (error && !data) return <NotHere error={error} />;
  const found = data?.initiatives.edges.map(({ node }) => node);
  const page = data?.initiatives.pageInfo;
  const more = (): void => {
    void fetchMore({ variables: { after: page?.endCursor ?? null }, updateQuery: (before, { fetchMoreResult }) => ({ initiatives: { ...fetchMoreResult.initiatives, edges: [...before.initiatives.edges, ...fetchMoreResult.initiatives.edges] } }) });
  };
  return (
    <Page title={say('web.shell.page.initiatives')} lede={say(hat.kind === 'person' ? 'web.initiatives.ledePerson' : 'web.initiatives.ledeOrganisation')}>
      <div className="stack-l">
        {found === undefined ? <Waiting /> : found.length === 0
          ? <Empty><p>{say('web.initiatives.none')}</p><BeginInitiative /></Empty>
          : <><BeginInitiative /><ul className="tasks measure-wide">{found.map((initiative) => <Line key={initiative.id} initiative={initiative} />)}</ul></>}
        <More has={page?.hasNextPage === true} isBusy={loading} load={more} />
      </div>
    </Page>
  );
}

/** A person begins one as an adviser, whose identity is confirmed before it is opened (R-INI-01). */
function BeginInitiative(): ReactNode {
  const { say } = useWords();
  const { hat, to } = useHere();
  const isPerson = hat.kind === 'person';
  const { data } = useQuery(MayBeginDocument, isPerson ? {} : skipToken);
  const [draft] = useMutation(DraftInitiativeDocument);
  if (isPerson && !data) return null;
  if (isPerson && data?.advisor == null) return <><p>{say('web.initiatives.joinFirst')}</p><p><Link className="btn line" to={to('advising/join')}>{say('web.home.first.adviserDeed')}</Link></p></>;
  return (
    <div className="stack">
      <Begin pathOf={(id) => `initiatives/${id}/edit/change`} begin={async (commandId) => {
        const { data: begun } = await draft({ variables: { input: { draft: {}, commandId } } });
        return { id: begun?.draftInitiative.initiative?.id, errors: begun?.draftInitiative.userErrors ?? [] };
      }}>{say('web.initiatives.write')}</Begin>
      {isPerson && data?.advisor?.identityConfirmedOn === null && <Note title={say('web.initiatives.identity')}>{say('web.initiatives.identityText')}</Note>}
    </div>
  );
}

function Line({ initiative }: { readonly initiative: Listed }): ReactNode {
  const speech = useWords();
  const { say } = speech;
  const { to } = useHere();
  const { id, form, draft, asked: { edges } } = initiative;
  const name = inShort(form?.change ?? draft?.change);
  const answered = edges.filter(({ node: { status } }) => ['YES', 'TALK', 'NO'].includes(status)).length;
  return (
    <li className="task">
      <div>
        <h2><Link to={to(`initiatives/${id}`)}>{name === '' ? say('web.initiatives.unnamed') : name}</Link></h2>
        <p className="when">{whenOf(initiative, speech)}</p>
        {edges.length > 0 && <p>{say('web.initiatives.answers', { asked: edges.length, answered })}</p>}
      </div>
      <InitiativeState status={initiative.status} />
    </li>
  );
}
