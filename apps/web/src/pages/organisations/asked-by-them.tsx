import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { AskedByThemDocument, DoNotAskUsDocument, MayAskAgainDocument } from './asked-by-them.operations';

/** Whether one wants to be asked by an organisation: one's own choice, without a reason, and nobody is told (R-ADV-09). */
export function AskedByThem({ organisation }: { readonly organisation: string }): ReactNode {
  const { say } = useWords();
  const { hat } = useHere();
  const mayBeAsked = hat.kind === 'person' || hat.side === 'patient';
  const { data } = useQuery(AskedByThemDocument, mayBeAsked ? {} : skipToken);
  if (!data) return null;
  const isBlocked = data.attention.blockedAskerIds.includes(organisation);
  return (
    <section className="stack" aria-labelledby="asked-by-them">
      <h2 id="asked-by-them" className="side-heading">{say(isBlocked ? 'web.organisation.blocked' : 'web.organisation.mayAsk')}</h2>
      <p className="soft">{say('web.organisation.blockText')}</p>
      <p>{isBlocked
        ? <Act key="again" document={MayAskAgainDocument} input={{ asker: organisation }} look="line">{say('web.advising.letAsk')}</Act>
        : <Act key="block" document={DoNotAskUsDocument} input={{ asker: organisation }} look="plain">{say('web.organisation.block')}</Act>}</p>
    </section>
  );
}
