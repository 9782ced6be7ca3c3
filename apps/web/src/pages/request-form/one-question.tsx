import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ChoicesQuery } from '../../parts/choices.operations';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import { pathOf, questions } from './questions';
import { Reach } from './reach';
import type { RequestFormQuery } from './request-form.operations';
import { SavedLine } from './saved-line';
import type { KeptDraft } from './use-draft';

/** All that the pages of the form share. */
export interface Form {
  readonly id: string;
  readonly keeping: KeptDraft;
  readonly choices: ChoicesQuery;
  readonly zone: string;
  readonly study: RequestFormQuery['request']['study'];
}

/** One question, with what is known about the whole beside it. */
export function OneQuestion({ index, form, before }: { readonly index: number; readonly form: Form; readonly before: ReactNode }): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const [isStuck, setStuck] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const { keeping: { draft, set, kept, errors, flush }, choices, zone, id, study } = form;
  const question = questions[index];
  if (!question) return null;
  const next = questions[index + 1];
  const { Body } = question;
  const errorAt = (path: string): string | undefined => errors.find(({ field }) => pathOf(field) === path)?.message;
  const leave = async (where: string): Promise<void> => {
    setLeaving(true);
    const outcome = await flush();
    setLeaving(false);
    setStuck(outcome === 'away');
    if (outcome === 'saved') await go(where);
  };
  return (
    <Page kind={say('term.request')} title={label('web.requestForm.question', question.id)} before={<>{before}<div className="where"><p className="soft">{say('web.requestForm.number', { number: index + 1, of: questions.length })}</p><div className="progress" aria-hidden="true">{questions.map((one, i) => <i key={one.id} className={i <= index ? 'on' : ''} />)}</div></div></>}>
      <div className="split">
        <form className="stack-l" noValidate onSubmit={(event) => { event.preventDefault(); void leave(to(next ? `requests/${id}/edit/${next.id}` : `requests/${id}/check`)); }}>
          <Problems errors={errors} isUnreachable={isStuck && kept === 'away'} idOf={({ field }) => pathOf(field)} />
          {index === 0 && study && <Note title={say('web.requestForm.fromStudy', { registry: study.registry, number: study.registryId })}>{study.note}</Note>}
          <Body draft={draft} set={set} errorAt={errorAt} choices={choices} zone={zone} />
          <div className="btns"><Button type="submit" isBusy={isLeaving} busyText={say('web.parts.saving')}>{say(next ? 'web.requestForm.continue' : 'web.requestForm.toCheck')}</Button><Link className="btn plain" to={to(`requests/${id}`)} onClick={(event) => { event.preventDefault(); void leave(to(`requests/${id}`)); }}>{say('web.requestForm.close')}</Link></div>
          <SavedLine kept={kept} />
        </form>
        <Reach draft={draft} />
      </div>
    </Page>
  );
}
