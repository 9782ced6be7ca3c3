import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { Timeline } from '../../timeline/timeline';
import { useWholeList } from '../../parts/use-whole-list';
import { useWords } from '../../words/use-words';
import { OpenCase } from './cases/open-case';
import { OnlyStaff } from './only-staff';
import { PartnershipHistoryDocument } from './staff.operations';

/** What happened to a partnership and to the request that it came from, in sentences, in order. */
export function History(): ReactNode {
  return <OnlyStaff roles={['coordinator', 'auditor']}><Story /></OnlyStaff>;
}

function Story(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to, hat } = useHere();
  const { data, error, fetchMore } = useQuery(PartnershipHistoryDocument, { variables: { partnership: id, after: null } });
  useWholeList(data?.history.pageInfo, (after) => fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult: next }) => ({ history: { ...next.history, edges: [...before.history.edges, ...next.history.edges] } }) }));
  if (error && !data) {
    if (hat.value !== 'auditor' || !CombinedGraphQLErrors.is(error)) throw new Error('the history could not be read', { cause: error });
    return <Page title={say('web.cases.needed')} kind={say('web.staff.history')} lede={say('web.cases.lede')}><OpenCase about={id} /></Page>;
  }
  return (
    <Page title={say('web.staff.history')} before={<Link className="back" to={to(`partnerships/${id}`)}>← {say('term.partnership')}</Link>} lede={say('web.staff.historyText')}>
      {data ? <Timeline moments={data.history.edges.map(({ node }) => node)} /> : <Waiting />}
    </Page>
  );
}
