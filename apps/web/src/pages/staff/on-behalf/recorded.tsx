import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../../parts/act';
import { Button } from '../../../parts/button';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { useWords } from '../../../words/use-words';
import { ActsRecordedDocument, ConfirmRecordedDocument } from './on-behalf.operations';
import { Letter } from './letter';
import type { Asker, Talk } from './talk';

/** It is recorded: what the person is told now and by which way, and until when they can say that it was not meant so. */
export function Recorded({ asker, talk, more }: { readonly asker: Asker; readonly talk: Talk; readonly more: () => void }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { data } = useQuery(ActsRecordedDocument, { fetchPolicy: 'network-only' });
  const act = data?.recordedByStaff.find(({ person }) => person === asker.person);
  return (
    <Page title={say('web.behalf.recorded')} kind={say('web.behalf.kind')} lede={act && say('web.behalf.recordedText', { day: day(act.undoUntil.slice(0, 10)) })}>
      <div className="stack-l">
        {act && (
          <section className="card answer measure-l" aria-labelledby="confirm">
            <h2 id="confirm">{say(`web.behalf.confirmNow.${talk.confirmBy}`)}</h2>
            <Letter act={act} />
            {act.confirmedAt === null
              ? <div className="btns"><Act document={ConfirmRecordedDocument} input={{ id: act.id }} look="line">{say(`web.behalf.confirmed.${talk.confirmBy}`)}</Act>{talk.confirmBy === 'letter' && <Button look="plain" onPress={() => { print(); }}>{say('web.behalf.print')}</Button>}</div>
              : <p role="status"><strong>{say('web.behalf.isConfirmed')}</strong></p>}
          </section>
        )}
        <div className="btns"><Button look="line" onPress={more}>{say('web.behalf.more')}</Button><Link className="btn plain" to={to('staff')}>{say('web.shell.page.staff')}</Link></div>
      </div>
    </Page>
  );
}
