import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { UserError } from '../../api/use-change';
import { Act } from '../../parts/act';
import { SomeOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Note } from '../../parts/note';
import { Opens } from '../../parts/opens';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import { useQueue } from './only-staff';
import type { RefusedFor } from './staff.operations';
import { Optional } from '../../parts/optional';

type Payload = Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>;
type Document<Data extends Payload, Input> = TypedDocumentNode<Data, { input: Input } & OperationVariables>;

interface PublishInput {
  readonly commandId?: string | null | undefined;
  readonly id: string;
}

interface GiveBackInput extends PublishInput {
  readonly comments: string;
  readonly refusedFor?: readonly RefusedFor[] | null | undefined;
}

interface DecideProps<Published extends Payload, Returned extends Payload> {
  readonly id: string;
  readonly publish: Document<Published, PublishInput>;
  readonly giveBack: Document<Returned, GiveBackInput>;
  /** The question before it is published, what happens then, and the deed. */
  readonly ask: string;
  readonly text: string;
  readonly deed: string;
}

/** What a coordinator decides about something that was handed in: it is published, or given back with comments (R-REQ-10). */
export function Decide<Published extends Payload, Returned extends Payload>({ id, publish, giveBack, ask, text, deed }: DecideProps<Published, Returned>): ReactNode {
  const { say } = useWords();
  const { path } = useQueue();
  const navigate = useNavigate();
  const back = (): void => void navigate(path);
  return (
    <div className="btns">
      <Act document={publish} input={{ id }} then={back} first={{ title: ask, text: <p>{text}</p>, deed }}>{deed}</Act>
      <Opens label={say('web.staff.return')}>{(close) => <GiveBack id={id} document={giveBack} close={close} done={back} />}</Opens>
    </div>
  );
}

/** It has been decided, or this coordinator has a conflict of interest (R-STF-03). */
export function NotYours(): ReactNode {
  const { say } = useWords();
  return <Note title={say('web.staff.notYours')}>{say('web.staff.notYoursText')}</Note>;
}

const refusals: readonly RefusedFor[] = ['TRIAL_RECRUITMENT', 'PROMOTION', 'ASKS_FOR_HEALTH_DATA', 'NAMED_TREATMENT', 'LEGAL_BASIS_REQUIRED'];

const nothingYet: { readonly comments: string; readonly refusedFor: readonly RefusedFor[] } = { comments: '', refusedFor: [] };

interface GiveBackProps<Returned extends Payload> {
  readonly id: string;
  readonly document: Document<Returned, GiveBackInput>;
  readonly close: () => void;
  readonly done: () => void;
}

function GiveBack<Returned extends Payload>({ id, document, close, done }: GiveBackProps<Returned>): ReactNode {
  const { say, label } = useWords();
  return (
    <Unsent form={`review/${id}`} begun={nothingYet} takesFocus>{({ draft: { comments, refusedFor }, set, kept, sent }) => (
      <Form document={document} input={() => ({ id, comments, refusedFor: refusedFor.length === 0 ? null : [...refusedFor] })} deed={say('web.staff.return')} done={() => { sent(); done(); }} cancel={close}>
        {(errors) => (
          <>
            <TextField id="review-comments" label={say('web.staff.comments')} hint={say('web.staff.commentsHint')} rows={6} value={comments} onChange={(text) => { set({ comments: text }); }} error={errorOf(errors, 'comments')} />
            <SomeOf id="review-refusedFor" label={<Optional>{say('web.staff.refusedFor')}</Optional>} value={refusedFor} onChange={(codes) => { set({ refusedFor: codes }); }} options={refusals.map((value) => ({ value, label: label('web.staff.refused', codeOf(value)) }))} />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}
