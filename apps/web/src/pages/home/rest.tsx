import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { BackFromRestDocument, HomeAttentionDocument, TakeARestDocument } from './home.operations';
import { Optional } from '../../parts/optional';

/** A break from invitations, for a person or an organisation, until a day or until further notice. Nobody is told why. */
export function Rest(): ReactNode {
  const { say, day } = useWords();
  const { hat } = useHere();
  const { data } = useQuery(HomeAttentionDocument);
  const resting = useChange(TakeARestDocument);
  const back = useChange(BackFromRestDocument);
  const [until, setUntil] = useState('');
  const [isOpen, setOpen] = useState(false);
  if (!data) return null;
  const { paused, pausedUntil } = data.attention;
  const rest = (): void => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    void resting.run(until === '' ? {} : { until: { date: until, zone } }).then((done) => { if (done) setOpen(false); });
  };
  const isPerson = hat.kind === 'person';
  return (
    <section className="card sunk stack" aria-labelledby="rest">
      <h2 id="rest" className="small-heading">{say(paused ? 'web.home.resting' : 'web.home.rest')}</h2>
      <Problems errors={[...resting.errors, ...back.errors]} isUnreachable={resting.isUnreachable || back.isUnreachable} />
      {paused
        ? <><p>{pausedUntil ? say('term.paused', { date: day(pausedUntil.date) }) : say('web.home.restingOpen')}</p><p><Button look="plain" isBusy={back.isBusy} onPress={() => { void back.run({}); }}>{say('web.home.restEnd')}</Button></p></>
        : (
          <>
            <p>{say(isPerson ? 'web.home.restText' : 'web.home.restTextOrganisation')}</p>
            {isOpen && <TextField id="until" type="date" label={<Optional>{say('web.home.restUntil')}</Optional>} hint={say('web.home.restUntilHint')} value={until} onChange={setUntil} />}
            <p className="btns">{isOpen
              ? <><Button isBusy={resting.isBusy} onPress={rest}>{say('web.home.restNow')}</Button><Button look="plain" onPress={() => { setOpen(false); }}>{say('web.parts.goBack')}</Button></>
              : <Button look="plain" onPress={() => { setOpen(true); }}>{say('web.home.restDeed')}</Button>}</p>
          </>
        )}
    </section>
  );
}
