import { derivedId, hours } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { PlacesFreed, PlacesHeld, RequestPublished, SlipCorrected } from './events';
import { request as concept } from './request';
import { CorrectSlip } from './slip';
import { closed, invitation, published, submitted, wholeForm } from './testing';

const { given } = specOf(concept);
const correctUntil = specNow + hours(24);
const opened = [...submitted, RequestPublished({ correctUntil })];
const role = 'Read ten pages beforehand, and talk with us one afternoon.';
const correct = (texts: object = { role }) => CorrectSlip({ request: derivedId('request'), texts, note: 'A word was missing.' });
const corrected = SlipCorrected({ before: { role: wholeForm.role }, after: { role }, note: 'A word was missing.' });

describe('R-CHG-09: a slip of the pen', () => {
  it('is corrected within 24 hours of publishing, with a note', () => {
    given(...opened).when(correct()).then(corrected);
    given(...opened, corrected).when(correct()).thenNothing();
    expect(concept.fold([...opened, corrected])).toMatchObject({ form: { role, why: wholeForm.why } });
  });
  it('and not later, nor of a request from before that was recorded', () => {
    given(...opened).at(correctUntil - 1).when(correct()).then(corrected);
    given(...opened).at(correctUntil).when(correct()).thenRejected('CORRECTION_TOO_LATE');
    given(...published).when(correct()).thenRejected('CORRECTION_TOO_LATE');
  });
  it('and not once somebody was asked, whatever came of it', () => {
    const held = PlacesHeld({ invitation, places: 1, offers: 'place' });
    given(...opened, held).when(correct()).thenRejected('CORRECTION_TOO_LATE');
    given(...opened, held, PlacesFreed({ invitation, places: 1 })).when(correct()).thenRejected('CORRECTION_TOO_LATE');
  });
  it('is of texts only, which keep the rules of the form', () => {
    given(...opened).when(correct({ oneSentence: 'x'.repeat(161).slice(0, 160) })).then(SlipCorrected({ before: { oneSentence: wholeForm.oneSentence }, after: { oneSentence: 'x'.repeat(160) }, note: 'A word was missing.' }));
    expect(CorrectSlip.sealed.safeParse({ request: derivedId('request'), texts: { seats: { patients: 1 } }, note: 'No.' }).success).toBe(false);
    given(...closed).when(correct()).thenRejected('REQUEST_NOT_OPEN');
  });
});
