import { useRef, useState, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useChange } from '../../api/use-change';
import { Act } from '../../parts/act';
import { Button } from '../../parts/button';
import { Note } from '../../parts/note';
import { keepPlace } from '../../parts/part';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { NoteBrakeSilenceDocument, PullBrakeDocument, ReleaseBrakeDocument, StepBackDocument } from './partnership.operations';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** Stops everything at once, for anyone on the patient side. Stepping back is offered beside it, without pressure. */
export function Brake({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const pull = useChange(PullBrakeDocument);
  const rest = useChange(StepBackDocument);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const act = async (change: typeof pull): Promise<void> => {
    const back = keepPlace(box.current);
    if (!(await change.run({ partnership: table.id }))) return;
    setOpen(false);
    back();
  };
  return (
    <div className="stack" ref={box}>
      <p>{say('web.partnership.brakeText')}</p>
      <p><Button look="brake" onPress={() => { setOpen(true); }}>{say('term.brake')}</Button></p>
      <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={setOpen}>
        <Modal>
          <Dialog className="dialog" role="alertdialog">
            <Heading slot="title">{say('web.partnership.brakeAsk')}</Heading>
            <p>{say('web.partnership.brakeThen')}</p>
            <p className="soft">{say('web.partnership.brakeGuess')}</p>
            <Problems errors={[...pull.errors, ...rest.errors]} isUnreachable={pull.isUnreachable || rest.isUnreachable} idOf={() => undefined} />
            {viewer.seat?.away === false && <div className="card sunk stack"><p>{say('web.partnership.brakeOrRest')}</p><p><Button look="line" isBusy={rest.isBusy} onPress={() => void act(rest)}>{say('term.stepBack')}</Button></p></div>}
            <div className="btns">
              <Button look="brake" isBusy={pull.isBusy} busyText={say('web.parts.sending')} onPress={() => void act(pull)}>{say('web.partnership.brakePull')}</Button>
              <Button look="plain" onPress={() => { setOpen(false); }}>{say('web.parts.goBack')}</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </div>
  );
}

/** While it is pulled: that it is, until when a coordinator is in touch, and its release for whoever may. */
export function BrakePulled({ table, viewer }: Props): ReactNode {
  const { say, day, moment, list } = useWords();
  const { emergencyBrake: brake } = table;
  if (!brake) return null;
  const mayRelease = brake.pulledByYou || (brake.othersFrom !== null && viewer.side === 'PATIENT');
  return (
    <section className="halted stack" aria-labelledby="brake">
      <h2 id="brake" tabIndex={-1}>{say('sentence.brake', { day: day(brake.answerBy) })}</h2>
      <p>{say('web.partnership.brakeOnHold')}</p>
      {brake.mediationOffered && <Note title={say('web.partnership.mediation')}>{say('web.partnership.mediationText')}</Note>}
      {brake.othersFrom !== null && <p>{say('web.partnership.othersFrom', { moment: moment(brake.othersFrom) })}</p>}
      {brake.pulledBy && (
        <div className="card sunk stack">
          <p>{say('web.partnership.pulledBy', { names: list(brake.pulledBy.map(({ name }) => name)) })}</p>
          {brake.othersFrom === null && brake.pulledBy.map(({ id, name }) => id !== null && <p key={id}><Act document={NoteBrakeSilenceDocument} input={{ partnership: table.id, person: id }} look="line">{say('web.partnership.noAnswer', { name })}</Act></p>)}
        </div>
      )}
      {mayRelease && <p><Act document={ReleaseBrakeDocument} input={{ partnership: table.id }} first={{ title: say('web.partnership.releaseAsk'), text: <p>{say('web.partnership.releaseText')}</p>, deed: say('web.partnership.release') }}>{say('web.partnership.release')}</Act></p>}
    </section>
  );
}
