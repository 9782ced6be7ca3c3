import type { ReactNode } from 'react';
import { Note } from '../../parts/note';
import { useOrganisation } from '../../parts/organisation-name';
import { TickList } from '../../parts/tick-list';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { ExpensesAndTerms, Backing, Framework } from './terms';
import { Hours } from './hours';
import type { RequestToReadFragment } from './invitation.operations';

interface ReadRequestProps {
  readonly request: RequestToReadFragment;
  readonly asker: string;
  /** Why this reader is asked, as sentences. */
  readonly reasons?: readonly string[];
  /** An organisation reads it, not a person. */
  readonly toOrganisation?: boolean;
  /** After the reasons: where one changes what they rest on. */
  readonly afterReasons?: ReactNode;
}

/** The whole request in the order in which one asks oneself: what, how long, why me, who, what comes of it, the terms. */
export function ReadRequest({ request, asker, reasons = [], toOrganisation = false, afterReasons }: ReadRequestProps): ReactNode {
  const { say, day, label } = useWords();
  const { name, isPublicBody } = useOrganisation(asker);
  const { form, contact, deputy } = request;
  return (
    <>
      {request.shortNoticeBecause !== null && <Note title={say('web.invitation.shortNotice')}>{request.shortNoticeBecause}</Note>}
      <QuestionChanges request={request} />
      <Part id="role" title={say('web.invitation.whatWeAsk')}>
        {paragraphs(form.role)}
        {form.promise !== null && <p className="voice pull">{say('web.invitation.promise', { promise: label('value.participation', codeOf(form.promise)) })}</p>}
      </Part>
      <Part id="time" title={say('web.invitation.timeItTakes')}><Hours form={form} />{form.meeting?.times != null && <p>{say('web.invitation.when')} {form.meeting.times}</p>}</Part>
      {reasons.length > 0 && <Part id="why-you" title={say(toOrganisation ? 'web.initiative.whyYou' : 'term.matchReasons')}><p>{say(toOrganisation ? 'web.invitation.becauseYouSaidOrganisation' : 'web.invitation.becauseYouSaid')}</p><TickList items={reasons} />{afterReasons}</Part>}
      <Part id="why" title={say('term.purpose')}>{paragraphs(form.why)}{form.use !== null && <p>{say('web.invitation.use')} {form.use}</p>}</Part>
      <Part id="contact" title={say('web.invitation.whoToAsk')}>
        {contact?.name != null && <p>{say('web.invitation.contact', { name: contact.name, organisation: name, days: contact.replyWithinDays })} {deputy?.name != null && say('web.invitation.deputy', { name: deputy.name })}</p>}
        <p>{say('sentence.contactAfterYes')}</p>
        {isPublicBody && <Note title={say('sentence.publicBody')} />}
      </Part>
      {form.feedback && <Part id="after" title={say('web.invitation.whatHappens')}><p>{say('web.invitation.feedback', { what: form.feedback.what ?? '', date: form.feedback.by == null ? '' : day(form.feedback.by, { weekday: false }) })}</p></Part>}
      <Part id="terms" title={say('web.invitation.terms')}><ExpensesAndTerms request={request} /></Part>
      <Part id="frame" title={say('term.levelAndPhase')}><Framework form={form} /></Part>
      <Part id="behind" title={say('web.invitation.behind')}><Backing form={form} />{request.membersAskedToo !== null && <p>{request.membersAskedToo}</p>}</Part>
    </>
  );
}

/** A part of the page under its heading. */
export function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }): ReactNode {
  return <section className="part measure" aria-labelledby={id}><h2 id={id}>{title}</h2><div className="stack">{children}</div></section>;
}

function QuestionChanges({ request: { questionChanges } }: { readonly request: RequestToReadFragment }): ReactNode {
  const { say, moment } = useWords();
  return questionChanges.map(({ before, after, changedAt }) => (
    <Note key={changedAt} title={say('term.changedQuestion')}>
      <p className="small soft">{moment(changedAt)}</p>
      <p><del>{before.oneSentence}</del></p>
      <p><ins>{after.oneSentence}</ins></p>
      {before.why !== after.why && <><p><del>{before.why}</del></p><p><ins>{after.why}</ins></p></>}
    </Note>
  ));
}

function paragraphs(text: string | null): ReactNode {
  return (text ?? '').split(/\n+/).filter((line) => line.trim() !== '').map((line, index) => <p key={index}>{line}</p>);
}
