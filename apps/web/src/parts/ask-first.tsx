import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/use-words';
import { Button } from './button';

interface AskFirstProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** The question. */
  readonly title: string;
  /** What happens then. */
  readonly children: ReactNode;
  /** The deed, verb first. */
  readonly deed: string;
  readonly act: () => void;
  readonly isBusy?: boolean;
  readonly look?: 'brake';
}

/** Asks before what cannot be undone. Escape and "Go back" leave everything as it was. */
export function AskFirst({ isOpen, close, title, children, deed, act, isBusy = false, look }: AskFirstProps): ReactNode {
  const { say } = useWords();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => { if (!open) close(); }}>
      <Modal>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="btns">
            <Button isBusy={isBusy} onPress={act} {...(look && { look })}>{deed}</Button>
            <Button look="plain" onPress={close}>{say('web.parts.goBack')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
