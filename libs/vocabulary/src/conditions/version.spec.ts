import { vocabularyVersion } from './version';

describe('the version of the vocabulary', () => {
  it('changes with what decides who is asked, and with nothing else; a change here is one that invitations remember (R-MAT-01)', () => expect(vocabularyVersion).toMatchInlineSnapshot(`"6e3c7151545adc62"`));
});
