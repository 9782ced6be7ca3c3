import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { OneOf, Tick } from '../../parts/field';
import { Note } from '../../parts/note';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SayAreasDocument, type AdviserAsIsFragment, type ConditionsSeenBy, type Relation } from './advising.operations';
import { ChooseConditions } from './choose-conditions';
import { Consent } from './consent';
import { Kept, Thing } from './kept';
import { Optional } from '../../parts/optional';

const readers = ['NOBODY', 'THOSE_I_SAY_YES_TO', 'VERIFIED_MEMBERS'] as const satisfies readonly ConditionsSeenBy[];
const relations = ['PARENT', 'PARTNER', 'CHILD', 'SIBLING', 'FRIEND', 'OTHER'] as const satisfies readonly Relation[];

/** The areas that one wants to be asked about: a wish, not a statement about health, and only with a consent of its own. */
export function Areas({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say } = useWords();
  return (
    <Thing id="areas" title={say('term.conditionAreas')} text={say('web.advising.areasText')}>
      <Consent purpose="CONDITION_AREAS" given={adviser.consents} label={say('web.advising.areasConsent')} hint={say('web.advising.areasConsentHint')} />
      {adviser.consents.includes('CONDITION_AREAS') && <AreaFields adviser={adviser} />}
    </Thing>
  );
}

function AreaFields({ adviser }: { readonly adviser: AdviserAsIsFragment }): ReactNode {
  const { say, label } = useWords();
  const change = useChange(SayAreasDocument);
  const [chosen, setChosen] = useState(adviser.conditions);
  const [seenBy, setSeenBy] = useState<ConditionsSeenBy>(adviser.conditionsSeenBy ?? 'NOBODY');
  const [own, setOwn] = useState(adviser.experience?.own === true);
  const [isKin, setKin] = useState(adviser.experience?.nextOfKin != null);
  const [relation, setRelation] = useState<Relation | undefined>(adviser.experience?.nextOfKin?.relation);
  const [bereaved, setBereaved] = useState(adviser.experience?.nextOfKin?.bereaved === true);
  const experience = { own, ...(isKin && relation && { nextOfKin: { relation, bereaved } }) };
  return (
    <Kept change={change} input={{ conditions: chosen.map(({ code }) => code), seenBy, ...((own || (isKin && relation)) && { experience }) }}>
      <ChooseConditions chosen={chosen} onChange={setChosen} />
      <fieldset>
        <legend><Optional>{say('web.advising.experience')}</Optional></legend>
        <Tick label={say('web.advising.own')} value={own} onChange={setOwn} />
        <Tick label={say('term.nextOfKin')} value={isKin} onChange={setKin} />
      </fieldset>
      {isKin && (
        <>
          <Note title={say('sentence.nextOfKin')} />
          <OneOf id="relation" label={say('web.advising.relation')} options={relations.map((value) => ({ value, label: label('value.relation', codeOf(value)) }))} value={relation} onChange={setRelation} />
          <Tick label={<Optional>{label('value.relation', 'bereaved')}</Optional>} value={bereaved} onChange={setBereaved} />
        </>
      )}
      <OneOf label={say('web.advising.seenBy')} options={readers.map((value) => ({ value, label: say(`web.advising.seenBy.${value}`) }))} value={seenBy} onChange={setSeenBy} />
    </Kept>
  );
}
