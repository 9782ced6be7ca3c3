import * as fc from 'fast-check';
import { isRejected, type DomainEvent } from '#kernel';
import { specOf } from '#kernel/testing';
import { ChangeSetting, CloseNetwork, network, NetworkClosed, networkId, NetworkOpened, networkSettings, NetworkSettingChanged, OpenNetwork } from './network';
import { settingNames, settingRules, startSettings, type SettingName, type SettingValue } from './settings';

const { given } = specOf(network);
const about = { slug: 'enpcr', name: 'European Network for Patient-Centred Research', owner: 'The ENPCR association', zone: 'Europe/Stockholm', languages: ['en', 'sv'] };
const opened = NetworkOpened(about);
const reason = 'The council decided so on 1 March.';
const changed = (setting: SettingName, value: SettingValue) => NetworkSettingChanged({ setting, value, reason });

describe('opening a network', () => {
  it('says who is responsible for it', () =>
    given().when(OpenNetwork(about)).then(opened));
  it('twice says nothing new', () =>
    given(opened).when(OpenNetwork(about)).thenNothing());
  it('a second time under another owner is refused', () =>
    given(opened).when(OpenNetwork({ ...about, owner: 'Somebody else' })).thenRejected('WRONG_STATE'));
  it('happens in its own network only', () =>
    given().when(OpenNetwork({ ...about, slug: 'nordic' })).thenRejected('WRONG_STATE'));
  it('has one stream per short name, the same for ever', () => {
    expect(networkId('enpcr')).toBe('31ff8a2b-eb8f-5bec-8c98-37e179c89a3e');
    expect(networkId('nordic')).not.toBe(networkId('enpcr'));
  });
});

describe('changing a setting', () => {
  it('R-NET-01: is an event with its reason', () =>
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 21, reason })).then(changed('answerDays', 21)));
  it('R-NET-01: without a reason is refused', () =>
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 21 })).thenRejected('REASON_REQUIRED'));
  it('R-NET-02: towards less time for the patient side is refused', () =>
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 13, reason })).thenRejected('SETTING_TOO_WEAK'));
  it('R-NET-02: never goes back to what it was', () =>
    given(opened, changed('answerDays', 21)).when(ChangeSetting({ setting: 'answerDays', value: 14, reason })).thenRejected('SETTING_TOO_WEAK'));
  it('R-NET-02: a later payment is refused, an earlier one is not', () => {
    given(opened).when(ChangeSetting({ setting: 'paymentDays', value: 31, reason })).thenRejected('SETTING_TOO_WEAK');
    given(opened).when(ChangeSetting({ setting: 'paymentDays', value: 14, reason })).then(changed('paymentDays', 14));
  });
  it('R-NET-02: quiet weeks may be added, not taken away', () => {
    given(opened).when(ChangeSetting({ setting: 'quietWeeks', value: [1, 8, 28, 29, 30, 31, 52], reason })).then(changed('quietWeeks', [1, 8, 28, 29, 30, 31, 52]));
    given(opened).when(ChangeSetting({ setting: 'quietWeeks', value: [1, 8, 52], reason })).thenRejected('SETTING_TOO_WEAK');
  });
  it('lists all that is wrong at once', () =>
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 3 })).thenRejected('SETTING_TOO_WEAK', 'REASON_REQUIRED'));
  it('refuses a value of another kind, and one beyond all use', () => {
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: [1] , reason })).thenRejected('FIELD_REQUIRED');
    given(opened).when(ChangeSetting({ setting: 'quietWeeks', value: 5, reason })).thenRejected('FIELD_REQUIRED');
    given(opened).when(ChangeSetting({ setting: 'quietWeeks', value: [1, 28, 29, 30, 31, 52, 99], reason })).thenRejected('FIELD_REQUIRED');
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 5000, reason })).thenRejected('FIELD_REQUIRED');
    given(opened).when(ChangeSetting({ setting: 'contactLimit', value: 0, reason })).thenRejected('FIELD_REQUIRED');
  });
  it('to the value that it has says nothing new', () => {
    given(opened).when(ChangeSetting({ setting: 'answerDays', value: 14 })).thenNothing();
    given(opened).when(ChangeSetting({ setting: 'quietWeeks', value: [52, 31, 30, 29, 28, 1] })).thenNothing();
  });
  it('of a network that is not open is refused', () => {
    given().when(ChangeSetting({ setting: 'answerDays', value: 21, reason })).thenRejected('WRONG_STATE');
    given(opened, NetworkClosed({ reason })).when(ChangeSetting({ setting: 'answerDays', value: 21, reason })).thenRejected('WRONG_STATE');
  });

  const wish = fc.record({
    setting: fc.constantFrom(...settingNames),
    value: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { maxLength: 26 })),
  });

  it('R-NET-02: whatever is asked for, in whatever order, no setting ever moves against the patient side', () => {
    fc.assert(fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const past: DomainEvent[] = [opened];
      let before = networkSettings.fold(past);
      for (const { setting, value } of wishes) {
        const { decision } = given(...past).when(ChangeSetting({ setting, value, reason }));
        if (!isRejected(decision)) past.push(...decision);
        const after = networkSettings.fold(past);
        for (const name of settingNames) {
          const rule = settingRules[name];
          if (rule.kind === 'list') expect(after[name]).toEqual(expect.arrayContaining([...before[name as 'quietWeeks']]));
          else if (rule.may === 'rise') expect(after[name]).toBeGreaterThanOrEqual(before[name] as number);
          else expect(after[name]).toBeLessThanOrEqual(before[name] as number);
        }
        given(...past).when(ChangeSetting({ setting, value: after[setting] as SettingValue })).thenNothing();
        before = after;
      }
    }));
  });
});

describe('closing a network', () => {
  it('takes a reason', () => {
    given(opened).when(CloseNetwork({})).thenRejected('REASON_REQUIRED');
    given(opened).when(CloseNetwork({ reason })).then(NetworkClosed({ reason }));
  });
  it('twice says nothing new', () =>
    given(opened, NetworkClosed({ reason })).when(CloseNetwork({ reason })).thenNothing());
  it('that was never opened is refused', () =>
    given().when(CloseNetwork({ reason })).thenRejected('WRONG_STATE'));
});

describe('what other contexts know of a network', () => {
  it('is closed, with the numbers of a new one, before it is opened', () =>
    expect(networkSettings.fold([])).toEqual({ ...startSettings, open: false, name: '', zone: 'UTC', languages: ['en'] }));
  it('is its numbers as they stand', () =>
    expect(networkSettings.fold([opened, changed('contactLimit', 2)])).toMatchObject({ open: true, zone: 'Europe/Stockholm', contactLimit: 2, answerDays: 14, findDays: 28, reviewDays: 5 }));
  it('is that it is closed, once it is', () =>
    expect(networkSettings.fold([opened, NetworkClosed({ reason })])).toMatchObject({ open: false, name: about.name }));
});
