import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { UserError } from '../api/use-change';
import { useHere } from '../shell/here';
import { Page } from '../shell/page';
import { Waiting } from '../shell/waiting';
import { useWords } from '../words/use-words';
import { Lacking } from './lacking';
import type { Written } from './writing';
import './writing.css';

interface CheckPageProps<Draft extends object> {
  readonly written: Written<Draft>;
  /** Who reads it next. */
  readonly lede: string;
  /** The answers, once they are there. */
  readonly children: ReactNode;
}

/** The last look before it is handed in. */
export function CheckPage<Draft extends object>({ written: { path, questions, kind }, lede, children }: CheckPageProps<Draft>): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  return (
    <Page kind={kind} title={say('web.writing.check')} before={<Link className="back" to={to(`${path}/edit/${questions.at(-1)?.id ?? ''}`)}>← {say('web.writing.backTo', { number: questions.length })}</Link>} lede={lede}>
      {children ?? <Waiting />}
    </Page>
  );
}

interface CheckAnswersProps<Draft extends object> {
  readonly written: Written<Draft>;
  readonly draft: Draft;
  /** The answers to one question, each a line in words. */
  readonly linesOf: (question: string) => readonly string[];
  /** What the server said when it was handed in. */
  readonly errors: readonly UserError[];
  readonly isUnreachable: boolean;
  /** The deed, and what happens then. */
  readonly children: ReactNode;
}

/** Every answer once more, each with the way to change it. */
export function CheckAnswers<Draft extends object>({ written, draft, linesOf, errors, isUnreachable, children }: CheckAnswersProps<Draft>): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { path, questions, titleOf } = written;
  return (
    <div className="stack-l measure-l">
      <Lacking written={written} errors={errors} isUnreachable={isUnreachable} />
      {questions.map(({ id, isAnswered }) => (
        <section key={id} className="answered" aria-labelledby={`a-${id}`}>
          <div><h2 id={`a-${id}`}>{titleOf(id)}</h2><Link to={to(`${path}/edit/${id}`)}>{say('web.writing.change')} <span className="hidden">{titleOf(id)}</span></Link></div>
          {linesOf(id).map((line, index) => <p key={index} className="said">{line}</p>)}
          {!isAnswered(draft) && <p className="soft">{say(linesOf(id).length > 0 ? 'web.writing.openPart' : 'web.writing.open')}</p>}
        </section>
      ))}
      <section className="card answer" aria-labelledby="hand-in">
        <h2 id="hand-in">{say('web.writing.handInTitle')}</h2>
        {children}
      </section>
    </div>
  );
}
