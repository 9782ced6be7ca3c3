import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { AbandonPartnershipDocument, ActivatePartnershipDocument } from './partnership.operations';

/** Starts the work, with a last day or a look at it at least once a year. What is missing comes back all at once. */
export function StartWork({ table, viewer }: { readonly table: Table; readonly viewer: Viewer }): ReactNode {
  const { say } = useWords();
  const [ends, setEnds] = useState<'day' | 'open'>('day');
  const [lastDay, setLastDay] = useState('');
  const [months, setMonths] = useState('12');
  if (!viewer.isBeforeStart || !table.viewerCanActivate || !viewer.speaks) return null;
  return (
    <Part id="start" title={say('web.partnership.start')} lede={say('web.partnership.startText')}>
      <Form document={ActivatePartnershipDocument} deed={say('web.partnership.startDeed')} input={() => ({ partnership: table.id, ...(ends === 'day' ? { lastDay: lastDay === '' ? null : lastDay } : { reviewEveryMonths: Number(months) }) })}>
        {(errors) => (
          <>
            <OneOf id="start-ends" label={say('web.partnership.howLong')} value={ends} onChange={setEnds} options={[{ value: 'day', label: say('web.partnership.untilDay') }, { value: 'open', label: say('web.partnership.openEnd'), hint: say('web.partnership.openEndHint') }]} />
            {ends === 'day'
              ? <TextField id="start-lastDay" type="date" label={say('web.partnership.lastDay')} value={lastDay} onChange={setLastDay} error={errorOf(errors, 'lastDay') ?? (lastDay === '' ? errorOf(errors, 'reviewEveryMonths') : undefined)} />
              : <TextField id="start-reviewEveryMonths" type="number" min={1} max={12} label={say('web.partnership.reviewMonths')} value={months} onChange={setMonths} error={errorOf(errors, 'reviewEveryMonths')} />}
          </>
        )}
      </Form>
      <p className="btns"><Act document={AbandonPartnershipDocument} input={{ partnership: table.id }} look="plain" first={{ title: say('web.partnership.abandonAsk'), text: <p>{say('web.partnership.abandonText')}</p>, deed: say('web.partnership.abandon') }}>{say('web.partnership.abandon')}</Act></p>
    </Part>
  );
}
