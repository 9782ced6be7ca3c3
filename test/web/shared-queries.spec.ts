import { ApolloClient, ApolloLink, InMemoryCache, execute } from '@apollo/client';
import { parse } from 'graphql';
import { Observable, type Subscriber } from 'rxjs';
import { askAnew, sharedQueries } from '../../apps/web/src/api/shared-queries';

const [question, change] = [parse('query Name { name }'), parse('mutation Rename { rename }')];

/** One page's way to the service, which answers when it is told to. */
function page(): { readonly ask: (context?: object, document?: typeof question) => string[]; readonly asked: Subscriber<ApolloLink.Result>[] } {
  const asked: Subscriber<ApolloLink.Result>[] = [];
  const link = ApolloLink.from([sharedQueries(), new ApolloLink(() => new Observable((answer) => { asked.push(answer); }))]);
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  return {
    asked,
    ask(context = {}, document = question) {
      const heard: string[] = [];
      execute(link, { query: document, context }, { client }).subscribe(({ data }) => { heard.push(String(data?.['name'])); });
      return heard;
    },
  };
}

const answer = (to: Subscriber<ApolloLink.Result> | undefined, name: string): void => {
  to?.next({ data: { name } });
  to?.complete();
};

describe('questions of a page', () => {
  it('are asked once for all who ask at the same moment, and again later', () => {
    const { ask, asked } = page();
    const [one, another] = [ask(), ask()];
    expect(asked).toHaveLength(1);
    answer(asked[0], 'first');
    expect([one, another]).toEqual([['first'], ['first']]);
    ask();
    expect(asked).toHaveLength(2);
  });

  it('are asked again after a change, while the older answer is on its way', () => {
    const { ask, asked } = page();
    const before = ask();
    ask({}, change);
    answer(asked[1], 'changed');
    const after = ask();
    expect(asked).toHaveLength(3);
    answer(asked[0], 'old');
    answer(asked[2], 'new');
    expect([before, after]).toEqual([['old'], ['new']]);
    ask();
    askAnew();
    ask();
    expect(asked).toHaveLength(5);
  });

  it('are shared with nobody under another hat, nor with who asks alone', () => {
    const [one, other] = [page(), page()];
    const [here, there] = [one.ask(), other.ask()];
    one.ask({ alone: true });
    expect([one.asked, other.asked].map(({ length }) => length)).toEqual([2, 1]);
    answer(one.asked[0], 'as myself');
    answer(other.asked[0], 'as a coordinator');
    expect([here, there]).toEqual([['as myself'], ['as a coordinator']]);
  });
});
