import { useState, type ReactNode } from 'react';
import { OneOf, SomeOf, TextField, Wrong } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { errorOf } from '../../../parts/problems';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { sideOf } from '../../organisations/kinds';
import type { Checked } from './check-organisation';
import { Funders, type Funder } from './funders';
import { VerifyOrganisationDocument, type VerificationMethod } from './organisation-to-check.operations';
import { Optional } from '../../../parts/optional';

const methods: readonly VerificationMethod[] = ['CALL', 'PUBLIC_REGISTER', 'STATUTES_AND_MINUTES', 'MEETING', 'VISIT'];

interface CheckFormProps {
  readonly organisation: Checked;
  readonly check: NonNullable<Checked['check']>;
  readonly done: () => void;
}

/** What whoever checked an organisation found: how, who governs, who pays, and that its name is no other's (R-VER-01, R-VER-02). */
export function CheckForm({ organisation: { id, kind }, check: { similar, funders: known }, done }: CheckFormProps): ReactNode {
  const { say, label, list } = useWords();
  const isPatientSide = sideOf(kind) === 'patient';
  const [method, setMethod] = useState<VerificationMethod>();
  const [distinct, setDistinct] = useState<readonly string[]>([]);
  const [majority, setMajority] = useState<'yes' | 'no'>();
  const [funders, setFunders] = useState<readonly Funder[]>(known.length > 0 ? known.map(({ name, percent, company }) => ({ name, percent: String(percent), company })) : [{ name: '', percent: '', company: false }]);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const given = funders.filter(({ name, percent }) => name.trim() !== '' && percent !== '');
  const ready = (): boolean => {
    setTried(true);
    return method !== undefined;
  };
  const yesNo = [{ value: 'yes', label: say('web.parts.yes') }, { value: 'no', label: say('web.parts.no') }] as const;
  const lacksMethod = isTried && method === undefined ? say('web.check.lacksMethod') : undefined;
  return (
    <Form document={VerifyOrganisationDocument} ready={ready} deed={say('web.check.deed')} done={done} input={() => ({
      organisation: id, method: method ?? 'CALL', distinctFrom: [...distinct], ...(majority !== undefined && { patientMajority: majority === 'yes' }),
      funders: given.map(({ name, percent, company }) => ({ name, percent: Number(percent), company })), ...(note.trim() !== '' && { note }),
    })}>
      {(errors) => (
        <div className="stack-l">
          <OneOf id="check-method" label={say('web.check.method')} options={methods.map((value) => ({ value, label: label('web.check.by', codeOf(value)) }))} value={method} onChange={setMethod} error={lacksMethod ?? errorOf(errors, 'method')} />
          {similar.length === 0
            ? <p className="soft">{say('web.check.noSimilar')}</p>
            : <SomeOf id="check-distinctFrom" label={say('web.check.similar')} hint={say('web.check.similarHint')} value={distinct} onChange={setDistinct} error={errorOf(errors, 'distinctFrom')}
                options={similar.map((other) => ({ value: other.id, label: say('web.check.different', { name: other.name }), hint: [label('status.organisation', codeOf(other.status)), other.place, list(other.countries.map(({ name }) => name))].filter((part) => part !== null && part !== '').join(' · ') }))} />}
          {isPatientSide && <OneOf id="check-patientMajority" label={say('web.organisation.majorityQuestion')} hint={say('web.check.majorityHint')} options={yesNo} value={majority} onChange={setMajority} error={errorOf(errors, 'patientMajority')} />}
          {isPatientSide && <Funders value={funders} onChange={setFunders} error={errorOf(errors, 'funders')} />}
          {!isPatientSide && errorOf(errors, 'funders') !== undefined && <Wrong text={errorOf(errors, 'funders') ?? ''} />}
          <TextField id="check-note" label={<Optional>{say('web.check.note')}</Optional>} hint={say('web.notes.warningOrganisation')} rows={3} value={note} onChange={setNote} error={errorOf(errors, 'note')} />
        </div>
      )}
    </Form>
  );
}
