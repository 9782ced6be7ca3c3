import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ownChange } from '../../api/own-changes';
import { refresh } from '../../api/refresh';
import type { UserError } from '../../api/use-change';
import { saysSignedOut } from '../../api/why-not';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { keepPlace } from '../../parts/part';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Waiting } from '../../shell/waiting';
import type { MessageKey } from '../../words/say';
import { useWords } from '../../words/use-words';
import { AskableDocument, SendInitiativeDocument, WhomToAskDocument, type WhomToAskQuery } from './initiative.operations';

const FIRST = 6;
const ALL = 100;
const reasonsLeftOut = ['alreadyAsked', 'kind', 'language', 'work', 'condition', 'notAvailable'] as const;

/** Whom it could go to, with reasons. The list ranks; a person decides (R-MAT-07). */
export function AskMore({ id, isFirst }: { readonly id: string; readonly isFirst: boolean }): ReactNode {
  const { say } = useWords();
  const [first, setFirst] = useState(FIRST);
  const { data, previousData, error } = useQuery(WhomToAskDocument, { variables: { id, first } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const matches = (data ?? previousData)?.initiativeMatches;
  const sending = useSending(id);
  const box = useRef<HTMLElement>(null);
  if (error && !matches) throw new Error('nobody could be found to ask', { cause: error });
  const send = async (): Promise<void> => {
    const back = keepPlace(box.current);
    const refused = await sending.send(chosen);
    setChosen(refused);
    if (refused.length === 0) back();
  };
  return (
    <section className={isFirst ? 'stack-l' : 'part stack-l'} aria-labelledby="ask-more" ref={box}>
      <div className="stack-s"><h2 id="ask-more">{say(isFirst ? 'web.initiative.askFirst' : 'web.initiative.askMore')}</h2><p className="soft measure">{say('web.initiative.askText')}</p></div>
      <Problems errors={sending.errors} isUnreachable={sending.isUnreachable} idOf={() => undefined} />
      {!matches && <Waiting />}
      {matches?.found === 0 && <Note title={say('web.initiative.nobodyLeft')}>{say('web.initiative.nobodyLeftText')}</Note>}
      {matches && matches.found > 0 && (
        <fieldset className="stack">
          <legend className="hidden">{say('web.initiative.askWhom')}</legend>
          {matches.organisations.map((match) => <Candidate key={match.organisationId} match={match} isChosen={chosen.includes(match.organisationId)} choose={(isOn) => { setChosen(isOn ? [...chosen, match.organisationId] : chosen.filter((other) => other !== match.organisationId)); }} />)}
          {matches.found > matches.organisations.length && <p><Button look="plain" onPress={() => { setFirst(ALL); }}>{say('web.initiative.showAll', { count: matches.found })}</Button></p>}
          <p className="btns"><Button {...(isFirst ? {} : { look: 'line' as const })} isBusy={sending.isBusy} busyText={say('web.parts.sending')} onPress={() => { void send(); }}>{say('web.initiative.send', { count: chosen.length })}</Button></p>
        </fieldset>
      )}
      <p role="status">{sending.isDone && chosen.length === 0 ? say('web.initiative.sent') : ''}</p>
      {matches && <LeftOut leftOut={matches.leftOut} />}
    </section>
  );
}

type Match = WhomToAskQuery['initiativeMatches']['organisations'][number];

function Candidate({ match: { organisationId, reasons }, isChosen, choose }: { readonly match: Match; readonly isChosen: boolean; readonly choose: (isOn: boolean) => void }): ReactNode {
  const { say, label } = useWords();
  const { to } = useHere();
  const organisation = useQuery(AskableDocument, { variables: { id: organisationId }, fetchPolicy: 'cache-first' }).data?.organisation;
  const record = organisation?.record;
  return (
    <div className="card askable">
      <label className="choice"><input type="checkbox" checked={isChosen} onChange={({ target }) => { choose(target.checked); }} /><span><strong>{organisation?.name ?? '…'}</strong><small>{[organisation?.kind && label('value.organisationKind', organisation.kind.toLowerCase().replaceAll('_', '-')), organisation?.place].filter(Boolean).join(' · ')}</small></span></label>
      <ul className="small why">{reasons.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}</ul>
      {record?.initiatives != null && <p className="small">{say('web.organisation.recordRate', { percent: Math.round((record.answerRate ?? 0) * 100), initiatives: record.initiatives })}{record.medianDaysToAnswer !== null && ` ${say('web.organisation.recordDays', { days: record.medianDaysToAnswer })}`}</p>}
      <p className="small"><Link to={to(`organisations/${organisationId}`)}>{say('web.initiative.profile')}<span className="hidden">: {organisation?.name}</span></Link></p>
    </div>
  );
}

/** How many were left out by public facts; every private reason is one figure (R-MAT-05). */
function LeftOut({ leftOut }: { readonly leftOut: WhomToAskQuery['initiativeMatches']['leftOut'] }): ReactNode {
  const { say } = useWords();
  const there = reasonsLeftOut.filter((why) => leftOut[why] > 0);
  if (there.length === 0) return null;
  return <details><summary>{say('web.initiative.leftOut', { count: there.reduce((sum, why) => sum + leftOut[why], 0) })}</summary><ul>{there.map((why) => <li key={why} className="count"><span>{say(`web.initiative.left.${why}` as MessageKey)}</span><b>{leftOut[why]}</b></li>)}</ul></details>;
}

interface Sending {
  /** Sends it to each; gives back those that it could not be sent to. */
  readonly send: (recipients: readonly string[]) => Promise<readonly string[]>;
  readonly errors: readonly UserError[];
  readonly isUnreachable: boolean;
  readonly isBusy: boolean;
  readonly isDone: boolean;
}

/** Each organisation has an answer of its own: what could not be done is said of each. */
function useSending(id: string): Sending {
  const { say } = useWords();
  const [mutate, { loading }] = useMutation(SendInitiativeDocument);
  const client = useApolloClient();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const [isDone, setDone] = useState(false);
  const wish = useRef<string | undefined>(undefined);
  const send = async (recipients: readonly string[]): Promise<readonly string[]> => {
    setUnreachable(false);
    setDone(false);
    if (recipients.length === 0) {
      setErrors([{ code: 'NOBODY', message: say('web.initiative.chooseFirst') }]);
      return recipients;
    }
    wish.current ??= crypto.randomUUID();
    try {
      const { data } = await ownChange((async () => {
        const answer = await mutate({ variables: { input: { id, recipients, commandId: wish.current ?? '' } } });
        await refresh(client);
        return answer;
      })());
      wish.current = undefined;
      const refused = data?.sendInitiative.results.filter(({ userErrors }) => userErrors.length > 0) ?? [];
      setErrors(refused.flatMap(({ userErrors }) => userErrors));
      setDone(refused.length === 0);
      return refused.map(({ recipientId }) => recipientId);
    } catch (error) {
      const isOut = saysSignedOut(error);
      setErrors(isOut ? [{ code: 'UNAUTHENTICATED', message: say('web.parts.signedOut') }] : []);
      setUnreachable(!isOut);
      return recipients;
    }
  };
  return { send, errors, isUnreachable, isBusy: loading, isDone };
}
