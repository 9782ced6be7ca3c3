import type { ReactNode } from 'react';
import { codeOf } from '../../words/code-of';
import { useWords, type Speech } from '../../words/use-words';
import type { InvitationQuery, RequestContentInput } from './invitation.operations';

type SuggestedWish = NonNullable<InvitationQuery['invitation']['changes'][number]['wish']>;
/** What it says now, as far as it can be suggested to be different. */
type Form = SuggestedWish;

interface DifferenceProps {
  readonly form: Form;
  readonly wish: RequestContentInput | SuggestedWish;
  readonly whoElse?: string | null | undefined;
}

/** What would change: as it is struck through, as it would be in bold, and each with its word. */
export function Difference({ form, wish, whoElse }: DifferenceProps): ReactNode {
  const words = useWords();
  const { say, label } = words;
  const lines = linesOf(form, wish, words);
  return (
    <dl className="pairs changes">
      {lines.map(({ topic, before, after }, index) => (
        <div key={index}>
          <dt>{label('web.invitation.topic', topic)}</dt>
          <dd>{before !== '' && <p><span className="hidden">{say('web.invitation.change.now')} </span><del>{before}</del></p>}<p><span className="hidden">{say('web.invitation.change.new')} </span><ins>{after}</ins></p></dd>
        </div>
      ))}
      {whoElse != null && whoElse.trim() !== '' && <div><dt>{label('web.invitation.topic', 'who-else')}</dt><dd><ins>{whoElse}</ins></dd></div>}
    </dl>
  );
}

interface Line {
  readonly topic: string;
  readonly before: string;
  readonly after: string;
}

function linesOf(form: Form, wish: DifferenceProps['wish'], words: Speech): readonly Line[] {
  const line = (topic: string, before: string, after: string | null | undefined): readonly Line[] => (after == null || after === before ? [] : [{ topic, before, after }]);
  const amount = (pay: Form['pay'] | RequestContentInput['pay']): string | undefined => (pay?.fee?.amount ? words.money(pay.fee.amount) : undefined);
  return [
    ...line('question', form.oneSentence ?? '', wish.oneSentence), ...line('purpose', form.why ?? '', wish.why), ...line('role', form.role ?? '', wish.role),
    ...line('promise', promiseSaid(form, words) ?? '', promiseSaid(wish, words)),
    ...line('phase', cellsSaid(form, words) ?? '', cellsSaid(wish, words)),
    ...line('pay', amount(form.pay) ?? '', amount(wish.pay)),
    ...line('effort', effortSaid(form, words) ?? '', effortSaid(wish, words)),
    ...line('dates-and-format', meetingSaid(form, words) ?? '', meetingSaid(wish, words)),
    ...line('access', form.access ?? '', wish.access),
  ];
}

type Said = Form | DifferenceProps['wish'];

function promiseSaid({ promise }: Said, { label }: Speech): string | undefined {
  return promise == null ? undefined : label('value.participation', codeOf(promise));
}

function cellsSaid({ cells }: Said, { label }: Speech): string | undefined {
  return cells?.map(({ level, phase }) => `${label('value.phase', codeOf(phase ?? ''))}: ${label('value.level', codeOf(level ?? ''))}`).join('; ');
}

function effortSaid({ effort }: Said, { say }: Speech): string | undefined {
  if (effort == null) return undefined;
  return say('web.invitation.change.effort', { preparation: effort.preparation ?? 0, meeting: effort.meeting ?? 0, travel: effort.travel ?? 0 });
}

function meetingSaid({ meeting }: Said, { say, day }: Speech): string | undefined {
  if (meeting == null) return undefined;
  const { from, to, times, format } = meeting;
  return [from != null && to != null && from !== '' && to !== '' ? say('web.invitation.between', { from: day(from, { weekday: false }), to: day(to, { weekday: false }) }) : '', times ?? '', format == null ? '' : say(`web.invitation.format.${format}`)].filter((part) => part !== '').join('. ');
}
