import { derivedId } from '#kernel';
import { saidOnBehalf } from './on-behalf';

const person = derivedId('maja');
const organisation = derivedId('patients');

describe('the header in which a coordinator says for whom', () => {
  it('R-STF-02: names the person, the channel, the confirmation, and that it was read back', () => {
    expect(saidOnBehalf(`person=${person}; channel=telephone; confirm-by=letter; read-back=yes`))
      .toEqual({ person, organisation: undefined, channel: 'telephone', confirmBy: 'letter', readBack: true });
    expect(saidOnBehalf(`person=${person};organisation=${organisation};channel=paper;confirm-by=e-mail`)).toMatchObject({ organisation, channel: 'paper', confirmBy: 'e-mail', readBack: false });
  });
  it.each(['', 'person=me; channel=telephone; confirm-by=letter', `person=${person}; channel=smoke; confirm-by=letter`, `person=${person}; channel=telephone`])('refuses %j', (header) =>
    expect(() => saidOnBehalf(header)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown }) as Error));
});
