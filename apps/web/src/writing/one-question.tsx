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

interface OneQuestionProps<Draft extends object> {
  readonly index: number;
  readonly writing: Writing<Draft>;
  /** Above the first question: where what stands in it came from. */
  readonly first?: ReactNode;
  /** Beside each: what is known about the whole. */
  readonly aside: ReactNode;
}

/** One question a page, as it is asked the first time. */
export function OneQuestion<Draft extends object>({ index, writing, first, aside }: OneQuestionProps<Draft>): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [isStuck, setStuck] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { keeping: { draft, set, kept, errors, flush }, choices, zone, questions, path, kind, titleOf } = writing;
  const question = questions[index];
  if (!question) return null;
  const next = questions[index + 1];
  const { Body } = question;
  const errorAt = (field: string): string | undefined => errors.find((error) => pathOf(error.field) === field)?.message;
  const leave = async (where: string): Promise<void> => {
    setLeaving(true);
    const outcome = await flush();
    setLeaving(false);
    setStuck(outcome === 'away');
    if (outcome === 'saved') await go(to(where));
  };
  const back = questions[index - 1];
  return (
    <Page kind={kind} title={titleOf(question.id)} before={<>
      <Link className="back" to={to(back ? `${path}/edit/${back.id}` : path)}>← {back ? say('web.writing.backTo', { number: index }) : kind}</Link>
      <div className="where"><p className="soft">{say('web.writing.number', { number: index + 1, of: questions.length })}</p><div className="progress" aria-hidden="true">{questions.map((one, i) => <i key={one.id} className={i <= index ? 'on' : ''} />)}</div></div>
    </>}>
      <div className="split">
        <form className="stack-l" noValidate onSubmit={(event) => { event.preventDefault(); void leave(next ? `${path}/edit/${next.id}` : `${path}/check`); }}>
          <Problems errors={errors} isUnreachable={isStuck && kept === 'away'} idOf={({ field }) => pathOf(field)} />
          {index === 0 && first}
          <div className={question.parts.length === 1 ? 'stack-l asks-one' : 'stack-l'}><Body draft={draft} set={set} errorAt={errorAt} choices={choices} zone={zone} /></div>
          <div className="btns"><Button type="submit" isBusy={isLeaving} busyText={say('web.parts.saving')}>{say(next ? 'web.writing.continue' : 'web.writing.toCheck')}</Button><Link className="btn plain" to={to(path)} onClick={(event) => { event.preventDefault(); void leave(path); }}>{say('web.writing.close')}</Link></div>
          <SavedLine kept={kept} />
        </form>
        {aside}
      </div>
    </Page>
  );
}
