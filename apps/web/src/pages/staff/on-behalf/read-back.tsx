import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState, type ReactNode } from 'react';
import { useChange, type UserError } from '../../../api/use-change';
import { Button } from '../../../parts/button';
import { Tick } from '../../../parts/field';
import { Problems } from '../../../parts/problems';
import { Page } from '../../../shell/page';
import { useWords } from '../../../words/use-words';
import { Back } from './back';
import { recordedFor, type Asker, type Talk } from './talk';

interface ReadBackProps<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }> {
  readonly asker: Asker;
  readonly talk: Talk;
  readonly document: TypedDocumentNode<Data, { input: Input } & OperationVariables>;
  readonly input: Omit<Input, 'commandId'>;
  /** What to read to the person, as it is said to them. */
  readonly sentences: readonly string[];
  readonly back: () => void;
  readonly done: () => void;
}

/** The words to read to the person; it is recorded when they have said yes to them (R-STF-02). */
export function ReadBack<Data extends Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>, Input extends { readonly commandId?: string | null | undefined }>(
  { asker, talk, document, input, sentences, back, done }: ReadBackProps<Data, Input>,
): ReactNode {
  const { say } = useWords();
  const { run, isBusy, errors, isUnreachable } = useChange(document, { headers: recordedFor(asker, talk) });
  const [isRead, setRead] = useState(false);
  const [isTried, setTried] = useState(false);
  const record = async (): Promise<void> => {
    setTried(true);
    if (isRead && await run(input)) done();
  };
  return (
    <Page title={say(talk.channel === 'paper' ? 'web.behalf.readPaper' : 'web.behalf.read', { name: asker.name })} kind={say('web.behalf.kind')} before={<Back back={back} />}>
      <form className="stack-l measure" onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void record();
      }}>
        <Problems errors={errors} isUnreachable={isUnreachable} idOf={() => undefined} />
        <div className="card answer"><p className="soft">{say('web.behalf.readAloud')}</p>{sentences.map((sentence) => <p key={sentence} className="big">{sentence}</p>)}</div>
        <Tick id="read" label={say(talk.channel === 'paper' ? 'web.behalf.isReadPaper' : 'web.behalf.isRead')} hint={say('web.behalf.isReadHint')} value={isRead} onChange={setRead} error={isTried && !isRead ? say('web.behalf.lacksRead') : undefined} />
        <div className="btns"><Button type="submit" isBusy={isBusy} busyText={say('web.parts.sending')}>{say('web.behalf.record')}</Button></div>
      </form>
    </Page>
  );
}

/** The questions of one wish, before it is read back. */
export function Asked({ title, back, next, lede, children }: { readonly title: string; readonly lede?: string; readonly back: () => void; readonly next: () => void; readonly children: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <Page title={title} kind={say('web.behalf.kind')} lede={lede} before={<Back back={back} />}>
      <form className="stack-l measure" onSubmit={(event) => { event.preventDefault(); next(); }}>
        {children}
        <div className="btns"><Button type="submit">{say('web.behalf.next')}</Button></div>
      </form>
    </Page>
  );
}
