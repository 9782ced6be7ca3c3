import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../../parts/button';
import { OneOf, type Option } from '../../../parts/field';
import { OrganisationName } from '../../../parts/organisation-name';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords, type Speech } from '../../../words/use-words';
import { HowOftenDetails, JoinDetails, PauseDetails, YesDetails, type DetailProps } from './details';
import { NoDetails, PlainWish, TellConcern } from './plain-wishes';
import { Back } from './back';
import { PersonToHelpDocument, type PersonToHelpQuery } from './on-behalf.operations';
import type { Asker, Talk } from './talk';

type Helped = PersonToHelpQuery['personToHelp'];

interface WhatTheyAskProps {
  readonly asker: Asker;
  readonly talk: Talk;
  readonly back: () => void;
  readonly done: () => void;
}

/** What is asked for, from what the person is part of; then its own questions, and the reading back. */
export function WhatTheyAsk({ asker, talk, back, done }: WhatTheyAskProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { data, error } = useQuery(PersonToHelpDocument, asker.isNew ? skipToken : { variables: { person: asker.person }, fetchPolicy: 'network-only' });
  const [wish, setWish] = useState<string>();
  // As it was when it was chosen: what is recorded then is gone from what can be.
  const [chosen, setChosen] = useState<Helped>();
  const [isTried, setTried] = useState(false);
  if (error && !data) throw new Error('the person could not be read', { cause: error });
  if (asker.isNew) return <JoinDetails asker={asker} talk={talk} back={back} done={done} />;
  const title = say('web.behalf.what', { name: asker.name });
  if (!data) return <Page title={title} kind={say('web.behalf.kind')}><Waiting /></Page>;
  const detail = { asker, talk, done, back: () => { setChosen(undefined); } };
  if (chosen && wish !== undefined) return <Details key={wish} wish={wish} helped={chosen} {...detail} />;
  return (
    <Page key="choose" title={title} kind={say('web.behalf.kind')} lede={say('web.behalf.whatText')} before={<Back back={back} />}>
      <form className="stack-l measure" onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        setChosen(wish === undefined ? undefined : data.personToHelp);
      }}>
        <OneOf id="wish" label={say('web.behalf.whatLabel')} options={wishesOf(data.personToHelp, words)} value={wish} onChange={setWish} error={isTried && wish === undefined ? say('web.behalf.lacksWish') : undefined} />
        <p className="soft">{say('web.behalf.never')}</p>
        <div className="btns"><Button type="submit">{say('web.behalf.next')}</Button></div>
      </form>
    </Page>
  );
}

/** What may be recorded for this person: their invitations and tables first, by name. */
function wishesOf({ adviser, waitingInvitations, tables }: Helped, { say, day }: Speech): readonly Option<string>[] {
  const open = tables.filter(({ status }) => !['CLOSED', 'TERMINATED', 'ABANDONED'].includes(status));
  return [
    ...waitingInvitations.flatMap(({ id, askerId, oneSentence, answerBy }) => (['yes', 'no'] as const).map((answer) => ({
      value: `${answer} ${id}`, label: say(`web.behalf.wish.${answer}`, { title: oneSentence }), hint: <>{say('web.invitations.from')} <OrganisationName id={askerId} />. {say('web.home.by', { date: day(answerBy) })}</>,
    }))),
    ...open.flatMap(({ id, title }) => (['stepBack', 'return', 'leaveTable', 'brake'] as const).map((what) => ({ value: `${what} ${id}`, label: say(`web.behalf.wish.${what}`), hint: title }))),
    ...(adviser ? (['pause', 'endPause', 'howOften', 'stillRight'] as const).map((what) => ({ value: what, label: say(`web.behalf.wish.${what}`) })) : []),
    { value: 'concern', label: say('web.behalf.wish.concern') },
    ...(adviser ? [{ value: 'leave', label: say('web.behalf.wish.leave') }] : []),
  ];
}

function Details({ wish, helped, ...rest }: DetailProps & { readonly wish: string; readonly helped: Helped }): ReactNode {
  const [what = '', id = ''] = wish.split(' ');
  const invitation = helped.waitingInvitations.find((one) => one.id === id);
  const table = helped.tables.find((one) => one.id === id);
  if (invitation) return what === 'yes' ? <YesDetails {...rest} invitation={invitation} /> : <NoDetails {...rest} invitation={invitation} />;
  switch (what) {
    case 'pause': return <PauseDetails {...rest} />;
    case 'howOften': return <HowOftenDetails {...rest} />;
    case 'concern': return <TellConcern {...rest} />;
    default: return <PlainWish {...rest} what={what} table={table} />;
  }
}
