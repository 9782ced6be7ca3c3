import { derivedId } from '#kernel';
import { specOf } from '#kernel/testing';
import { GiveUpName, name, NameGivenUp, nameId, NameTaken, TakeName } from './name';

const { given } = specOf(name);
const id = nameId('enpcr', 'Karolinska Institutet');
const organisation = derivedId('first');
const other = derivedId('second');
const taken = NameTaken({ organisation });

describe('a name', () => {
  it('R-VER-02: and its look-alikes are one stream, in each network its own', () => {
    expect(nameId('enpcr', 'Karolinska lnstitutet')).toBe(id);
    expect(nameId('nordic', 'Karolinska Institutet')).not.toBe(id);
  });
  it('R-VER-02: is taken by the first', () =>
    given().when(TakeName({ name: id, organisation, distinctFrom: [] })).then(taken));
  it('R-VER-02: is refused to the next', () =>
    given(taken).when(TakeName({ name: id, organisation: other, distinctFrom: [] })).thenRejected('NAME_TOO_SIMILAR'));
  it('R-VER-02: is shared when somebody has compared the two and found them to be different', () =>
    given(taken).when(TakeName({ name: id, organisation: other, distinctFrom: [organisation] })).then(NameTaken({ organisation: other })));
  it('taken twice by the same says nothing new', () =>
    given(taken).when(TakeName({ name: id, organisation, distinctFrom: [] })).thenNothing());
  it('can be given up once', () => {
    given(taken).when(GiveUpName({ name: id, organisation })).then(NameGivenUp({ organisation }));
    given(taken, NameGivenUp({ organisation })).when(GiveUpName({ name: id, organisation })).thenNothing();
  });
  it('is free for others after that', () =>
    given(taken, NameGivenUp({ organisation })).when(TakeName({ name: id, organisation: other, distinctFrom: [] })).then(NameTaken({ organisation: other })));
});
