import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { UserError } from '../../api/use-change';
import { OneOf, SomeOf, TextField } from '../../parts/field';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { WordsToChooseFromDocument, type EngagementKind, type HowOften } from './advising.operations';

const kinds = ['ADVICE', 'PLAIN_LANGUAGE_REVIEW', 'PROTOCOL_REVIEW', 'CONSENT_FORM_REVIEW', 'ADVISORY_BOARD', 'STEERING_GROUP', 'RESEARCH_TEAM', 'FUNDING_REVIEW', 'GUIDELINE_PANEL', 'ETHICS_REVIEW', 'IMPROVEMENT_TEAM', 'SERVICE_DESIGN', 'PEER_SUPPORT', 'CO_TRAINING', 'SPEAKING', 'SURVEY', 'REGISTRY_GOVERNANCE', 'DISSEMINATION'] as const satisfies readonly EngagementKind[];
const often = ['ONCE_A_YEAR', 'FEW_TIMES_A_YEAR', 'MONTHLY', 'MORE_OFTEN'] as const satisfies readonly HowOften[];

/** What an adviser says of themselves, as the fields hold it. */
export interface Profile {
  readonly name: string;
  readonly languages: readonly string[];
  readonly openTo: readonly EngagementKind[];
}

interface ProfileFieldsProps {
  readonly profile: Profile;
  readonly change: (some: Partial<Profile>) => void;
  readonly errors: readonly UserError[];
}

/** Name, what one would like to do, and in which languages. */
export function ProfileFields({ profile, change, errors }: ProfileFieldsProps): ReactNode {
  const { say, label } = useWords();
  return (
    <>
      <TextField id="name" label={say('web.advising.name')} hint={say('web.advising.nameHint')} value={profile.name} autoComplete="nickname" onChange={(name) => { change({ name }); }} error={errorOf(errors, 'name')} />
      <SomeOf id="openTo" label={say('web.advising.openTo')} hint={say('web.advising.openToHint')} options={kinds.map((value) => ({ value, label: label('value.engagementKind', codeOf(value)) }))} value={profile.openTo} onChange={(openTo) => { change({ openTo }); }} error={errorOf(errors, 'openTo')} />
      <Languages value={profile.languages} onChange={(languages) => { change({ languages }); }} error={errorOf(errors, 'languages')} />
    </>
  );
}

/** The reader's own languages come first; the rest are behind one press. */
function Languages({ value, onChange, error }: { readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void; readonly error: string | undefined }): ReactNode {
  const { say, language } = useWords();
  const { data } = useQuery(WordsToChooseFromDocument);
  const all = data?.languages ?? [];
  const near = new Set(['en', 'sv', language, ...navigator.languages.map((code) => code.split('-')[0] ?? ''), ...value]);
  const chosen = (some: typeof all) => some.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <SomeOf id="languages" label={say('web.advising.languages')} hint={say('web.advising.languagesHint')} options={chosen(all.filter(({ code }) => near.has(code)))} value={value} onChange={onChange} error={error} />
      <details><summary>{say('web.advising.moreLanguages')}</summary><SomeOf label={say('web.advising.moreLanguages')} options={chosen(all.filter(({ code }) => !near.has(code)))} value={value} onChange={onChange} /></details>
    </>
  );
}

export function HowOftenField({ value, onChange, error }: { readonly value: HowOften | undefined; readonly onChange: (value: HowOften) => void; readonly error?: string | undefined }): ReactNode {
  const { say } = useWords();
  return <OneOf id="howOften" label={say('term.contactLimit')} options={often.map((option) => ({ value: option, label: say(`web.advising.often.${option}`) }))} value={value} onChange={onChange} error={error} />;
}
