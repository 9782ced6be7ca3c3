import { codeOf } from '../../words/code-of';
import { useWords, type Speech } from '../../words/use-words';

type Text = string | null | undefined;

/** What an initiative says, as far as it is written. */
export interface Said {
  readonly change?: Text;
  readonly why?: Text;
  readonly wanted?: { readonly kinds?: readonly string[] | null | undefined; readonly who?: Text } | null | undefined;
  readonly bring?: Text;
  readonly need?: { readonly kinds?: readonly string[] | null | undefined; readonly what?: Text } | null | undefined;
  readonly cost?: Text;
  readonly speaksFor?: Text;
  readonly company?: { readonly pays?: boolean | null | undefined; readonly which?: Text } | null | undefined;
  readonly answerBy?: { readonly date: string } | null | undefined;
}

type Lines = (said: Said, speech: Speech) => readonly Text[];

const labels = (codes: readonly string[] | null | undefined, group: string, { label }: Speech): Text => (codes ?? []).map((code) => label(group, codeOf(code))).join(' · ');

const lines: Readonly<Record<string, Lines>> = {
  change: ({ change }) => [change],
  why: ({ why }) => [why],
  wanted: ({ wanted }, speech) => [labels(wanted?.kinds, 'value.organisationKind', speech), wanted?.who],
  bring: ({ bring }) => [bring],
  need: ({ need }, speech) => [labels(need?.kinds, 'value.initiativeNeed', speech), need?.what],
  cost: ({ cost }) => [cost],
  speaksFor: ({ speaksFor }) => [speaksFor],
  company: ({ company }, { say }) => [company?.pays == null ? null : company.pays ? say('web.initiative.companyPays', { which: company.which ?? '…' }) : say('web.initiative.noCompany')],
  answer: ({ answerBy }, { say, day }) => [answerBy && say('web.initiative.hopedFor', { date: day(answerBy.date) })],
};

/** The answers to one question of an initiative, each a line in words; nothing for what has not been said. */
export function useLinesOf(): (question: string, said: Said) => readonly string[] {
  const speech = useWords();
  return (question, said) => (lines[question]?.(said, speech) ?? []).filter((line): line is string => line != null && line.trim() !== '');
}
