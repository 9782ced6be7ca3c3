import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { Opens } from '../../parts/opens';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { AnswerVerificationDocument, OrganisationStandingDocument, ReplyToSuspensionDocument, StopRecoveryDocument, type OrganisationStandingQuery } from './standing.operations';

type Standing = OrganisationStandingQuery['organisation'];

/** What the network's staff have said about an organisation, on its own page, and its own word about it. Only its own people and staff are shown it. */
export function OwnStanding({ id, mayAnswer }: { readonly id: string; readonly mayAnswer: boolean }): ReactNode {
  const { data } = useQuery(OrganisationStandingDocument, { variables: { id } });
  const standing = data?.organisation;
  if (!standing) return null;
  return (
    <>
      {standing.suspension?.suspendedAt != null && standing.suspension.liftedAt === null && <Suspended id={id} suspension={standing.suspension} mayAnswer={mayAnswer} />}
      {standing.checkAnswer && <NotChecked id={id} answer={standing.checkAnswer} mayAnswer={mayAnswer} />}
      {standing.recovery?.endedAt === null && <SomebodyElse id={id} recovery={standing.recovery} mayAnswer={mayAnswer} />}
    </>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly mayAnswer: boolean;
}

function Suspended({ id, suspension: { reason, suspendedAt, replyBy, reply }, mayAnswer }: AnswerProps & { readonly suspension: NonNullable<Standing['suspension']> }): ReactNode {
  const { say, moment, day } = useWords();
  const gone = say('web.staff.wordsDeleted');
  return (
    <section className="card answer" aria-labelledby="suspended">
      <h2 id="suspended">{say('web.standing.suspended')}</h2>
      <p>{say('web.standing.suspendedText')}</p>
      <dl className="qa">
        <div><dt>{say('web.standing.why', { moment: suspendedAt === null ? '' : moment(suspendedAt) })}</dt><dd>{reason ?? gone}</dd></div>
        {reply !== null && <div><dt>{say('web.standing.yourReply')}</dt><dd>{reply}</dd></div>}
      </dl>
      {mayAnswer && replyBy !== null && (
        <>
          <p className="when">{say('web.standing.replyBy', { day: day(replyBy) })}</p>
          <Opens label={say(reply === null ? 'web.standing.reply' : 'web.standing.replyAgain')}>{(close) => (
            <KeptForm form={`suspension-reply/${id}`} document={ReplyToSuspensionDocument} input={(text) => ({ organisation: id, reply: text })} mustSay deed={say('web.standing.send')} done={close} cancel={close}
              field={{ id: 'suspended-reply', label: say('web.standing.replyQuestion'), hint: say('web.standing.replyHint'), rows: 5 }} />
          )}</Opens>
        </>
      )}
    </section>
  );
}

function NotChecked({ id, answer: { outcome, words, answer, answeredAt }, mayAnswer }: AnswerProps & { readonly answer: NonNullable<Standing['checkAnswer']> }): ReactNode {
  const { say, moment } = useWords();
  const isReturned = outcome === 'RETURNED';
  const gone = say('web.staff.wordsDeleted');
  if (answeredAt !== null) return <p className="visually-calm">{say('web.standing.answered', { moment: moment(answeredAt) })} {answer !== null && <span className="soft">“{answer}”</span>}</p>;
  return (
    <section className="card answer" aria-labelledby="not-checked">
      <h2 id="not-checked">{say(isReturned ? 'web.standing.returned' : 'web.standing.refused')}</h2>
      <p className="pull">{words ?? gone}</p>
      <p>{say(isReturned ? 'web.standing.returnedText' : 'web.standing.refusedText')}</p>
      {mayAnswer && (
        <Opens label={say('web.standing.answer')}>{(close) => (
          <KeptForm form={`check-answer/${id}`} document={AnswerVerificationDocument} input={(text) => ({ organisation: id, answer: text })} mustSay deed={say('web.standing.send')} done={close} cancel={close}
            field={{ id: 'not-checked-answer', label: say('web.standing.answerQuestion'), hint: say('web.standing.answerHint'), rows: 5 }} />
        )}</Opens>
      )}
    </section>
  );
}

function SomebodyElse({ id, recovery: { name, reason, takesEffectAt }, mayAnswer }: AnswerProps & { readonly recovery: NonNullable<Standing['recovery']> }): ReactNode {
  const { say, moment } = useWords();
  return (
    <section className="card answer" aria-labelledby="somebody-else">
      <h2 id="somebody-else">{say('web.standing.recovery', { name: name ?? say('term.formerParticipant') })}</h2>
      {reason !== null && <p className="pull">{reason}</p>}
      <p>{takesEffectAt === null ? say('web.standing.recoveryText') : say('web.standing.recoveryWhen', { moment: moment(takesEffectAt) })}</p>
      {mayAnswer && <Act document={StopRecoveryDocument} input={{ organisation: id }} look="line">{say('web.standing.recoveryStop')}</Act>}
    </section>
  );
}
