import type { ChangeTopic, Level, MeetingFormat, Participation, Phase, RequestContentInput, RequestToReadFragment } from './invitation.operations';

export const topics = ['QUESTION', 'ROLE', 'PROMISE', 'PHASE', 'WHO_ELSE', 'PAY', 'EFFORT', 'DATES_AND_FORMAT', 'ACCESS'] as const satisfies readonly ChangeTopic[];
export const promises = ['CONSULT', 'INVOLVE', 'COLLABORATE', 'EMPOWER'] as const satisfies readonly Participation[];
export const levels = ['MICRO', 'MESO', 'MACRO'] as const satisfies readonly Level[];
export const phases = ['INITIATE', 'PLAN', 'IMPLEMENT', 'EVALUATE'] as const satisfies readonly Phase[];

/** What the fields of a suggestion hold. */
export interface Wished {
  readonly oneSentence: string;
  readonly why: string;
  readonly role: string;
  readonly access: string;
  readonly whoElse: string;
  readonly promise: Participation | undefined;
  /** `MESO PLAN` */
  readonly cells: readonly string[];
  /** In whole units of the currency. */
  readonly pay: string;
  readonly currency: string;
  readonly preparation: string;
  readonly meeting: string;
  readonly travel: string;
  readonly from: string;
  readonly to: string;
  readonly times: string;
  readonly format: MeetingFormat | undefined;
}

type Form = RequestToReadFragment['form'];

/** The fields as the request has them now. */
export function asItIs(form: Form): Wished {
  const amount = form.pay?.fee?.amount;
  return {
    oneSentence: form.oneSentence ?? '', why: form.why ?? '', role: form.role ?? '', access: form.access ?? '', whoElse: '',
    promise: form.promise ?? undefined, cells: (form.cells ?? []).map(({ level, phase }) => `${level ?? ''} ${phase ?? ''}`),
    pay: amount ? String(amount.minor / 100) : '', currency: amount?.currency ?? 'EUR',
    preparation: String(form.effort?.preparation ?? 0), meeting: String(form.effort?.meeting ?? 0), travel: String(form.effort?.travel ?? 0),
    from: form.meeting?.from ?? '', to: form.meeting?.to ?? '', times: form.meeting?.times ?? '', format: form.meeting?.format ?? undefined,
  };
}

/** What of the ticked topics is different from what it is now: only that is sent. */
export function wishOf(form: Form, wished: Wished, ticked: readonly ChangeTopic[]): { readonly wish: RequestContentInput; readonly isSomething: boolean } {
  const now = asItIs(form);
  const isNew = (topic: ChangeTopic, ...fields: readonly (keyof Wished)[]): boolean => ticked.includes(topic) && fields.some((field) => String(now[field]) !== String(wished[field]));
  const wish: RequestContentInput = {
    ...(isNew('QUESTION', 'oneSentence') && { oneSentence: wished.oneSentence }),
    ...(isNew('QUESTION', 'why') && { why: wished.why }),
    ...(isNew('ROLE', 'role') && { role: wished.role }),
    ...(isNew('ACCESS', 'access') && { access: wished.access }),
    ...(isNew('PROMISE', 'promise') && wished.promise && { promise: wished.promise }),
    ...(isNew('PHASE', 'cells') && { cells: wished.cells.map(cellOf) }),
    ...(isNew('PAY', 'pay') && { pay: { ...form.pay, fee: paid(form, wished) } }),
    ...(isNew('EFFORT', 'preparation', 'meeting', 'travel') && { effort: { preparation: Number(wished.preparation), meeting: Number(wished.meeting), travel: Number(wished.travel) } }),
    ...(isNew('DATES_AND_FORMAT', 'from', 'to', 'times', 'format') && { meeting: { ...form.meeting, from: wished.from, to: wished.to, times: wished.times, ...(wished.format && { format: wished.format }) } }),
  };
  return { wish, isSomething: Object.keys(wish).length > 0 || (ticked.includes('WHO_ELSE') && wished.whoElse.trim() !== '') };
}

function paid({ pay }: Form, { pay: amount, currency }: Wished): NonNullable<NonNullable<RequestContentInput['pay']>['fee']> {
  const { payer, withinDays } = pay?.fee ?? {};
  return { kind: 'PAID', amount: { minor: Math.round(Number(amount) * 100), currency }, ...(payer != null && { payer }), ...(withinDays != null && { withinDays }) };
}

function cellOf(cell: string): { readonly level: Level; readonly phase: Phase } {
  const [level, phase] = cell.split(' ') as [Level, Phase];
  return { level, phase };
}
