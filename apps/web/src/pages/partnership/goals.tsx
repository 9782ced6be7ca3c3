import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { NoSideEffects } from '../../parts/no-side-effects';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { Unsent } from '../../writing/unsent';
import { SavedLine } from '../../writing/saved-line';
import { AgreementSays, answersLeft } from './agreement';
import type { Table, Viewer } from './at-table';
import { AgreeGoalDocument, ChangeGoalDocument, ObjectToGoalDocument, ProposeGoalDocument } from './partnership.operations';
import { Ring } from './ring';
import { Optional } from '../../parts/optional';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** What they are to reach, and how both sides stand to it. */
export function Goals({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  return (
    <Part id="goals" title={say('term.agreement')} lede={say('web.partnership.goalsText')}>
      {table.goals.length === 0
        ? <p>{say('web.partnership.noGoal')}</p>
        : <ol className="goals">{table.goals.map((goal) => <li key={goal.id}><Ring agreed={goal.agreement.agreedSides} /><Goal goal={goal} table={table} viewer={viewer} /></li>)}</ol>}
      {viewer.speaks && <Opens label={say('web.partnership.suggestGoal')}>{(close) => <GoalForm partnership={table.id} close={close} />}</Opens>}
    </Part>
  );
}

function Goal({ goal, table, viewer }: Props & { readonly goal: Table['goals'][number] }): ReactNode {
  const { say } = useWords();
  const can = answersLeft({ agreement: goal.agreement, viewer });
  const input = { partnership: table.id, goal: goal.id, revision: goal.revision };
  return (
    <div className="stack">
      <div>
        <h3>{goal.text}</h3>
        <p>{say('web.partnership.criterion', { criterion: goal.criterion })}</p>
        {goal.revision > 1 && <p className="small soft">{say('web.partnership.goalReworded', { count: goal.revision - 1 })}</p>}
        <AgreementSays table={table} agreement={goal.agreement} />
      </div>
      {viewer.speaks && (
        <div className="btns">
          {can.yes && <Act document={AgreeGoalDocument} input={input}>{say('web.partnership.agree', { side: viewer.side?.toLowerCase() ?? '' })}</Act>}
          <Opens label={say('web.partnership.otherWords')}>{(close) => <GoalForm partnership={table.id} goal={goal} close={close} />}</Opens>
          {can.objection && <Opens look="plain" label={say('web.partnership.object')}>{(close) => <Objection input={input} close={close} />}</Opens>}
        </div>
      )}
    </div>
  );
}

function Objection({ input, close }: { readonly input: { readonly partnership: string; readonly goal: string; readonly revision: number }; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`objection/${input.goal}/${input.partnership}`} document={ObjectToGoalDocument} input={(reason) => ({ ...input, reason: reason === '' ? null : reason })} deed={say('web.partnership.object')} done={close} cancel={close}
      field={{ id: 'objection-reason', label: <Optional>{say('web.partnership.why')}</Optional>, hint: say('web.partnership.objectText'), rows: 2, most: 1200 }} under={<NoSideEffects />} />
  );
}

function GoalForm({ partnership, goal, close }: { readonly partnership: string; readonly goal?: Table['goals'][number]; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const id = goal?.id ?? 'new';
  return (
    <Unsent form={`goal/${id}/${partnership}`} begun={{ text: goal?.text ?? '', criterion: goal?.criterion ?? '' }} takesFocus>{({ draft, set, kept, sent }) => {
      const { text, criterion } = draft;
      const done = (): void => { sent(); close(); };
      const fields = (errors: Parameters<typeof errorOf>[0]): ReactNode => (
        <>
          <TextField id={`goal-${id}-text`} label={say('web.partnership.goal')} hint={say('web.partnership.goalHint')} rows={2} most={1200} value={text} onChange={(next) => { set({ text: next }); }} error={errorOf(errors, 'text')} />
          <TextField id={`goal-${id}-criterion`} label={say('web.partnership.goalCriterion')} hint={say('web.partnership.goalCriterionHint')} rows={2} most={600} value={criterion} onChange={(next) => { set({ criterion: next }); }} error={errorOf(errors, 'criterion')} />
          <NoSideEffects />
          <SavedLine kept={kept} isOwn />
        </>
      );
      return goal
        ? <Form document={ChangeGoalDocument} input={() => ({ partnership, goal: goal.id, revision: goal.revision, text, criterion })} deed={say('web.partnership.changeGoal')} done={done} cancel={close}>{fields}</Form>
        : <Form document={ProposeGoalDocument} input={() => ({ partnership, text, criterion })} deed={say('web.partnership.suggestGoal')} done={done} cancel={close}>{fields}</Form>;
    }}</Unsent>
  );
}
