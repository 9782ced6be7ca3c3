import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import { CandidatesDocument, WhoCouldBeAskedDocument, type CandidatesQuery, type WhoCouldBeAskedQuery } from './candidates.operations';
import { Check } from './check';
import { Choose } from './choose';
import { SentNow } from './sent-now';
import type { Sent } from './use-sending';
import type { Wave } from './wave';
import '../organisations/organisations.css';
import '../invitation/invitation.css';
import './candidates.css';

/** Who could be asked, with reasons; a person chooses, checks, and sends. Nothing is sent by itself. */
export function Candidates(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to, hat } = useHere();
  const { data, error } = useQuery(CandidatesDocument, hat.kind === 'organisation' ? { variables: { id } } : skipToken);
  const isOpen = data?.request.status === 'PUBLISHED';
  const { data: who, error: trouble } = useQuery(WhoCouldBeAskedDocument, isOpen ? { variables: { id } } : skipToken);
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('web.candidates.title')} />;
  if (error) return <NotHere error={error} />;
  if (trouble) return <NotHere error={trouble} />;
  const before = <Link className="back" to={to(`requests/${id}`)}>← {data?.request.form?.oneSentence ?? say('term.request')}</Link>;
  if (data && !isOpen) return <Page kind={say('web.candidates.title')} title={say('web.candidates.notOpen')} before={before} lede={say(data.request.status === 'CLOSED' || data.request.status === 'WITHDRAWN' ? 'web.candidates.over' : 'web.candidates.notYet')}>{null}</Page>;
  if (!data || !who) return <Page kind={say('web.candidates.title')} title={say('web.candidates.title')} before={before}><Waiting lines={8} /></Page>;
  return <InSteps key={id} data={data} who={who} before={before} />;
}

export interface StepProps {
  readonly data: CandidatesQuery;
  readonly before: ReactNode;
  readonly wave: Wave;
}

function InSteps({ data, who, before }: { readonly data: CandidatesQuery; readonly who: WhoCouldBeAskedQuery; readonly before: ReactNode }): ReactNode {
  const { request: { answerBy, soonestAnswer, places } } = data;
  const onlyReserves = places !== null && places.offered >= places.seats && places.reservesOffered < places.reserves;
  const begun = (): Wave => ({ chosen: [], offers: onlyReserves ? 'RESERVE' : 'PLACE', answerBy: [answerBy?.date ?? '', soonestAnswer?.organisation ?? ''].sort().at(-1) ?? '' });
  const [step, setStep] = useState<'choose' | 'check' | 'sent'>('choose');
  const [wave, setWave] = useState(begun);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const shared = { data, before, wave };
  if (step === 'check') return <Check key="check" {...shared} back={() => { setStep('choose'); }} sent={(all) => {
    setSent(all);
    setStep('sent');
  }} />;
  if (step === 'sent') return <SentNow key="sent" {...shared} sent={sent} more={() => {
    setWave(begun());
    setStep('choose');
  }} />;
  return <Choose key="choose" {...shared} who={who} change={(part) => { setWave((now) => ({ ...now, ...part })); }} check={() => { setStep('check'); }} />;
}
