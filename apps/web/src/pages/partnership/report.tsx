import type { ReactNode } from 'react';
import { NoSideEffects } from '../../parts/no-side-effects';
import { SideMark } from '../../parts/side-mark';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { SavedLine } from '../../writing/saved-line';
import { Unsent } from '../../writing/unsent';
import type { Table, Viewer } from './at-table';
import { AddPatientParagraphDocument, ReportOutcomeDocument } from './partnership.operations';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

const questions = ['heard', 'did', 'didNot', 'next'] as const;

/** What was heard, what was done, and why; with the patient side's own words beside it, which nobody else can write. */
export function Report({ table, viewer }: Props): ReactNode {
  const { say, label } = useWords();
  const { report } = table;
  return (
    <Part id="report" title={say('term.outcomeReport')} lede={say('web.partnership.reportUse', { use: report?.use ?? table.use })}>
      {report ? (
        <>
          <h3><SideMark side="professional">{label('value.side', 'professional')}</SideMark></h3>
          <dl className="qa">{questions.map((question) => <div key={question}><dt>{label('web.partnership.report', question)}</dt><dd>{report[question]}</dd></div>)}</dl>
          <h3><SideMark side="patient">{label('value.side', 'patient')}</SideMark></h3>
          <Paragraph table={table} report={report} />
        </>
      ) : <p className="soft">{say('web.partnership.noReport')}</p>}
      {table.viewerCanReportOutcome && viewer.seat && <Opens label={say(report ? 'web.partnership.changeReport' : 'web.partnership.writeReport')}>{(close) => <Write table={table} close={close} />}</Opens>}
    </Part>
  );
}

function Paragraph({ table, report }: { readonly table: Table; readonly report: NonNullable<Table['report']> }): ReactNode {
  const { say, moment } = useWords();
  const mayWrite = table.viewerCanAddPatientParagraph;
  return (
    <>
      {report.patientParagraph === null ? <p className="soft">{say(mayWrite ? 'web.partnership.paragraphUntil' : 'web.partnership.noParagraph', { moment: moment(report.paragraphUntil) })}</p> : <p className="own-words">{report.patientParagraph}</p>}
      {mayWrite && <Opens label={say('web.partnership.writeParagraph')}>{(close) => <Add table={table} before={report.patientParagraph ?? ''} close={close} />}</Opens>}
    </>
  );
}

function Add({ table, before, close }: { readonly table: Table; readonly before: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <Unsent form={`paragraph/${table.id}`} begun={{ text: before }} takesFocus>{({ draft: { text }, set, kept, sent }) => (
      <Form document={AddPatientParagraphDocument} input={() => ({ partnership: table.id, text })} deed={say('web.parts.save')} done={() => { sent(); close(); }} cancel={close}>
        {(errors) => (
          <>
            <TextField id="paragraph-text" label={say('web.partnership.paragraph')} hint={say('web.partnership.paragraphHint')} rows={5} most={1200} value={text} onChange={(next) => { set({ text: next }); }} error={errorOf(errors, 'text')} />
            <NoSideEffects />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}

function Write({ table, close }: { readonly table: Table; readonly close: () => void }): ReactNode {
  const { say, label } = useWords();
  const begun = { heard: table.report?.heard ?? '', did: table.report?.did ?? '', didNot: table.report?.didNot ?? '', next: table.report?.next ?? '' };
  return (
    <Unsent form={`report/${table.id}`} begun={begun} takesFocus>{({ draft, set, kept, sent }) => (
      <Form document={ReportOutcomeDocument} input={() => ({ partnership: table.id, ...draft })} deed={say('web.parts.save')} done={() => { sent(); close(); }} cancel={close}>
        {(errors) => (
          <>
            {questions.map((question) => (
              <TextField key={question} id={`report-${question}`} label={label('web.partnership.report', question)} rows={4} most={1200} value={draft[question]} onChange={(text) => { set({ [question]: text }); }} error={errorOf(errors, question)} />
            ))}
            <NoSideEffects />
            <SavedLine kept={kept} isOwn />
          </>
        )}
      </Form>
    )}</Unsent>
  );
}
