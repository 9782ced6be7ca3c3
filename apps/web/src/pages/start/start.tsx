import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { setup, type NetworkHere } from '../../setup';
import { DemoNotice } from '../../shell/demo-notice';
import { Frame } from '../../shell/frame';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';

const anExample = {
  patients: [{}, { chair: true }, {}, { offered: true }],
  professionals: [{}, {}, {}],
};

/** The first page: what this is in three sentences, and the networks that are here. */
export function Start(): ReactNode {
  const { say } = useWords();
  const [networks, setNetworks] = useState<readonly NetworkHere[]>();
  const [trouble, setTrouble] = useState<Error>();
  useEffect(() => {
    setup().then((here) => { setNetworks(here.networks); }, setTrouble);
  }, []);
  if (trouble !== undefined) throw trouble;
  return (
    <Frame under={<DemoNotice />}>
      <Page title={say('web.start.title')} kind={say('web.start.kind')}>
        <div className="welcome">
          <div className="art"><TableFigure {...anExample} size="card" state="active" /></div>
          <div className="stack-l">
            <p className="lede">{say('web.start.what')}</p>
            <section aria-labelledby="networks" className="stack">
              <h2 id="networks">{say('web.start.networks')}</h2>
              {networks ? <Networks networks={networks} /> : <Waiting lines={2} />}
            </section>
          </div>
        </div>
      </Page>
    </Frame>
  );
}

function Networks({ networks }: { readonly networks: readonly NetworkHere[] }): ReactNode {
  const { say } = useWords();
  if (networks.length === 0) return <p>{say('web.start.noNetwork')}</p>;
  return (
    <ul className="plainlist stack">
      {networks.map(({ slug, name, runBy }) => (
        <li key={slug}><div className="card stack"><h3>{name}</h3><p className="soft">{say('web.start.runBy', { owner: runBy })}</p><p className="btns"><Link className="btn line" to={`/n/${slug}`}>{say('web.start.goIn', { network: name })}</Link></p></div></li>
      ))}
    </ul>
  );
}
