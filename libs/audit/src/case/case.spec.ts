import { days, derivedId, endOf, hours, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { AuditCaseClosed, auditCase, AuditCaseOpened, CloseAuditCase, FindingNoted, HideNames, NamesHidden, NamesRevealed, NoteFinding, OpenAuditCase, RevealNames } from './case';

const { given } = specOf(auditCase);
const [id, about, by] = [derivedId('case'), derivedId('partnership'), derivedId('auditor')];
const auditor: Actor = { kind: 'member', network: 'enpcr', person: by, hat: { kind: 'staff', role: 'auditor' }, staffRoles: ['auditor'] };
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'case' };
const zone = 'Europe/Stockholm';
const until = '2026-03-12';
const endsAt = endOf({ date: until, zone });
const reason = box('Somebody says that a no was told on.', by, 'reason');
const asked = { case: id, kind: 'partnership', about, until } as const;
const opened = AuditCaseOpened({ by, kind: 'partnership', about, reason, until, endsAt });
const revealed = NamesRevealed({ by, reason, until: specNow + hours(24) });

describe('R-STF-08: an auditor\'s case', () => {
  it('is opened with a reason, a scope and an end', () => {
    given().by(auditor).knowing({ zone }).when(OpenAuditCase({ ...asked, reason })).then(opened);
    given().by(auditor).knowing({ zone }).when(OpenAuditCase(asked)).thenRejected('REASON_REQUIRED');
    given().by(auditor).knowing({ zone }).when(OpenAuditCase({ ...asked, reason, until: '2026-03-01' })).thenRejected('DEADLINE_PASSED');
    given(opened).by(auditor).knowing({ zone }).when(OpenAuditCase({ ...asked, reason })).thenNothing();
  });
  it('holds what was found, while it is open', () => {
    const finding = box('It was not.', by, 'finding');
    given(opened).by(auditor).when(NoteFinding({ case: id, finding })).then(FindingNoted({ by, finding }));
    given(opened, AuditCaseClosed({ by })).by(auditor).when(NoteFinding({ case: id, finding })).thenRejected('WRONG_STATE');
    given(opened).by(auditor).at(endsAt).when(NoteFinding({ case: id, finding })).thenRejected('WRONG_STATE');
  });
  it('shows names for a reason, for 24 hours', () => {
    given(opened).by(auditor).when(RevealNames({ case: id, reason })).then(revealed);
    given(opened).by(auditor).when(RevealNames({ case: id })).thenRejected('REASON_REQUIRED');
    given(opened, revealed).by(auditor).when(RevealNames({ case: id, reason })).thenNothing();
    given(opened, revealed).by(clock).at(specNow + hours(24) - 1).when(HideNames({ case: id })).thenNothing();
    given(opened, revealed).by(clock).at(specNow + hours(24)).when(HideNames({ case: id })).then(NamesHidden({ by }));
  });
  it('ends when it is closed, or on its day', () => {
    given(opened).by(auditor).when(CloseAuditCase({ case: id })).then(AuditCaseClosed({ by }));
    given(opened).by(clock).at(specNow + days(1)).when(CloseAuditCase({ case: id })).thenNothing();
    given(opened).by(clock).at(endsAt).when(CloseAuditCase({ case: id })).then(AuditCaseClosed({ by }));
    given(opened, AuditCaseClosed({ by })).by(auditor).when(CloseAuditCase({ case: id })).thenNothing();
  });
});
