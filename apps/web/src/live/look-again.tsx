import './look-again.css';
import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { useLookAgain, type Watched } from './use-look-again';

/** Says that something has changed, and shows it when somebody wants to see it. It lies over the page's edge: nothing moves under a finger. */
export function LookAgain({ at }: { readonly at: readonly Watched[] }): ReactNode {
  const { say } = useWords();
  const { isOld, show, later } = useLookAgain(at);
  const [wasShown, setShown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    if (box.current?.contains(document.activeElement) === true) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <div className="look-again" ref={box}>
      <div role="status">
        {isOld ? <p>{say('web.live.changed')}</p> : <p className="hidden">{wasShown ? say('web.live.shown') : ''}</p>}
      </div>
      {isOld && (
        <div className="btns">
          <button type="button" className="btn" onClick={() => {
            leave();
            setShown(true);
            show();
          }}>{say('web.live.show')}</button>
          <button type="button" className="btn plain" onClick={() => {
            leave();
            setShown(false);
            later();
          }}>{say('web.live.later')}</button>
        </div>
      )}
    </div>
  );
}
