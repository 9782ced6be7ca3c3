import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { CheckAnswers, CheckPage } from '../../writing/check-answers';
import { draftFrom } from '../../writing/draft';
import { NotFound } from '../not-found/not-found';
import { useLinesOf } from '../initiative/lines';
import { InitiativeFormDocument, SubmitInitiativeDocument, type InitiativeFormQuery } from './initiative-form.operations';
import { useInitiativeWritten, type Draft } from './questions';

/** Every answer once more, then the initiative is handed in. */
export function CheckInitiative(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const written = useInitiativeWritten(id);
  const { data, error } = useQuery(InitiativeFormDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error && !data) return <NotHere error={error} />;
  if (data?.initiative.viewerCanRevise === false) return <NotFound />;
  return <CheckPage written={written} lede={say('web.initiativeForm.checkLede')}>{data && <Check initiative={data.initiative} />}</CheckPage>;
}

function Check({ initiative: { id, draft: kept, openedBy } }: { readonly initiative: InitiativeFormQuery['initiative'] }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const written = useInitiativeWritten(id);
  const linesOf = useLinesOf();
  const submit = useChange(SubmitInitiativeDocument);
  const draft = draftFrom(kept) as Draft;
  const handIn = async (): Promise<void> => {
    if (await submit.run({ id })) await go(to(written.path));
  };
  return (
    <CheckAnswers written={written} draft={draft} linesOf={(question) => linesOf(question, draft)} errors={submit.errors} isUnreachable={submit.isUnreachable}>
      <p>{say('web.initiativeForm.handInText')}</p>
      {openedBy === 'ADVISOR' && <p className="soft">{say('web.initiatives.identityText')}</p>}
      <div className="btns"><Button isBusy={submit.isBusy} busyText={say('web.parts.sending')} onPress={() => { void handIn(); }}>{say('web.initiativeForm.handIn')}</Button></div>
    </CheckAnswers>
  );
}
