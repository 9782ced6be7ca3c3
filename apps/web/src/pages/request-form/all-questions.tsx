import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import type { Form } from './one-question';
import { pathOf, questions } from './questions';
import { SavedLine } from './saved-line';

/** The whole form on one page, for whoever knows what to change. */
export function AllQuestions({ form: { id, keeping: { draft, set, kept, errors, flush }, choices, zone } }: { readonly form: Form }): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [isStuck, setStuck] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    const outcome = await flush();
    setLeaving(false);
    setStuck(outcome === 'away');
    if (outcome === 'saved') await go(to(`requests/${id}/check`));
  };
  const errorAt = (path: string): string | undefined => errors.find(({ field }) => pathOf(field) === path)?.message;
  return (
    <Page kind={say('term.request')} title={say('web.requestForm.all')} before={<Link className="back" to={to(`requests/${id}`)}>← {say('term.request')}</Link>} lede={say('web.requestForm.allLede')}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void leave(); }}>
        <Problems errors={errors} isUnreachable={isStuck && kept === 'away'} idOf={({ field }) => pathOf(field)} />
        {questions.map(({ id: name, Body }) => (
          <section key={name} className="part cols" aria-labelledby={`q-${name}`}>
            <div className="headcol"><h2 id={`q-${name}`}>{label('web.requestForm.question', name)}</h2></div>
            <div className="stack-l"><Body draft={draft} set={set} errorAt={errorAt} choices={choices} zone={zone} /></div>
          </section>
        ))}
        <div className="part stack"><div className="btns"><Button type="submit" isBusy={isLeaving} busyText={say('web.parts.saving')}>{say('web.requestForm.toCheck')}</Button></div><SavedLine kept={kept} /></div>
      </form>
    </Page>
  );
}
