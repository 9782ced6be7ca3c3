import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '../parts/button';
import { Problems } from '../parts/problems';
import { useHere } from '../shell/here';
import { Page } from '../shell/page';
import { useWords } from '../words/use-words';
import { pathOf } from './question';
import { SavedLine } from './saved-line';
import type { Writing } from './writing';
import './writing.css';

/** The whole form on one page, for whoever knows what to change. */
export function AllQuestions<Draft extends object>({ title, writing }: { readonly title: string; readonly writing: Writing<Draft> }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [isStuck, setStuck] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { keeping: { draft, set, kept, errors, flush }, choices, zone, questions, path, kind, titleOf } = writing;
  const errorAt = (field: string): string | undefined => errors.find((error) => pathOf(error.field) === field)?.message;
  const leave = async (): Promise<void> => {
    setLeaving(true);
    const outcome = await flush();
    setLeaving(false);
    setStuck(outcome === 'away');
    if (outcome === 'saved') await go(to(`${path}/check`));
  };
  return (
    <Page kind={kind} title={title} before={<Link className="back" to={to(path)}>← {kind}</Link>} lede={say('web.writing.allLede')}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void leave(); }}>
        <Problems errors={errors} isUnreachable={isStuck && kept === 'away'} idOf={({ field }) => pathOf(field)} />
        {questions.map(({ id, parts, Body }) => (
          <section key={id} className="part cols" aria-labelledby={`q-${id}`}>
            <div className="headcol"><h2 id={`q-${id}`}>{titleOf(id)}</h2></div>
            <div className={parts.length === 1 ? 'stack-l asks-one' : 'stack-l'}><Body draft={draft} set={set} errorAt={errorAt} choices={choices} zone={zone} /></div>
          </section>
        ))}
        <div className="part cols"><div className="headcol" /><div className="stack"><div className="btns"><Button type="submit" isBusy={isLeaving} busyText={say('web.parts.saving')}>{say('web.writing.toCheck')}</Button></div><SavedLine kept={kept} /></div></div>
      </form>
    </Page>
  );
}
