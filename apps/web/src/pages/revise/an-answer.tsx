import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/use-words';
import { answersIn } from '../request-form/answers';
import type { Draft } from '../request-form/draft';
import type { Asked, Question } from '../request-form/question';
import { newsIn } from './news';

interface AnAnswerProps {
  readonly question: Question;
  readonly title: string;
  /** As everybody who is asked has it now. */
  readonly old: Draft;
  readonly asked: Asked;
  readonly isOpen: boolean;
  readonly open: () => void;
  /** As it was. */
  readonly putBack: () => void;
}

/** One answer of the request: as it is, with the way to change it; or its question, with the old words above the new. */
export function AnAnswer({ question: { id, parts, Body }, title, old, asked, isOpen, open, putBack }: AnAnswerProps): ReactNode {
  const speech = useWords();
  const { say } = speech;
  const body = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const isNew = Object.keys(newsIn(old, asked.draft)).some((part) => parts.some((one) => one === part));
  const before = answersIn(id, old, asked.choices, speech);
  return (
    <section className="answered revisable" aria-labelledby={`r-${id}`}>
      <div>
        <h2 id={`r-${id}`} tabIndex={-1}>{title}{isNew && <span className="soft"> · {say('web.revise.isNew')}</span>}</h2>
        {!isOpen && <Button look="plain" onPress={open}>{say('web.writing.change')}<span className="hidden"> {title}</span></Button>}
      </div>
      {!isOpen && before.map((line, index) => <p key={index} className="said">{line}</p>)}
      {isOpen && (
        <div className="card stack-l" ref={body}>
          {isNew && before.length > 0 && <div className="small"><p className="soft">{say('web.revise.before')}</p>{before.map((line, index) => <p key={index} className="said"><del>{line}</del></p>)}</div>}
          <Body {...asked} />
          <p><Button look="plain" onPress={putBack}>{say('web.revise.putBack')}</Button></p>
        </div>
      )}
    </section>
  );
}
