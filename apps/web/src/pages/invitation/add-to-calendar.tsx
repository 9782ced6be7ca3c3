import { useState, type ReactNode } from 'react';
import { now } from '../../words/now';
import { Button } from '../../parts/button';
import { OneOf, TextField, Tick } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { calendarFile, save } from './calendar-file';

interface AddToCalendarProps {
  readonly answerBy: string;
  readonly meeting: { readonly from: string | null; readonly to: string | null; readonly place: string | null } | null;
}

/** A calendar file that says nothing about illness: the title is the person's own choice. */
export function AddToCalendar({ answerBy, meeting }: AddToCalendarProps): ReactNode {
  const { say, day } = useWords();
  const [title, setTitle] = useState(say('web.invitation.calendar.default'));
  const [which, setWhich] = useState<'meeting' | 'answer'>('meeting');
  const [withPlace, setWithPlace] = useState(false);
  const [from, to] = [meeting?.from ?? answerBy, meeting?.to ?? answerBy];
  const download = (): void => {
    const days = which === 'answer' ? { from: answerBy, to: answerBy } : { from, to };
    save(calendarFile({ title, ...days, ...(withPlace && meeting?.place != null && { place: meeting.place }) }, crypto.randomUUID(), new Date(now())), 'calendar.ics');
  };
  return (
    <details>
      <summary>{say('web.invitation.calendar')}</summary>
      <div className="stack">
        <OneOf label={say('web.invitation.calendar.which')} value={which} onChange={setWhich} options={[
          { value: 'meeting', label: say('web.invitation.calendar.meeting'), hint: say('web.invitation.between', { from: day(from, { weekday: false }), to: day(to, { weekday: false }) }) },
          { value: 'answer', label: say('web.invitation.calendar.answer'), hint: day(answerBy) },
        ]} />
        <TextField label={say('web.invitation.calendar.title')} hint={say('web.invitation.calendar.titleHint')} value={title} onChange={setTitle} />
        {meeting?.place != null && which === 'meeting' && <Tick label={say('web.invitation.calendar.place')} value={withPlace} onChange={setWithPlace} />}
        <Button look="line" onPress={download}>{say('web.invitation.calendar.save')}</Button>
      </div>
    </details>
  );
}
