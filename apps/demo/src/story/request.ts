import type { Hand } from '../acts/hand';
import { confirmsRole, formOf, none, type Wish } from '../acts/requests';
import type { Stage } from '../acts/stage';
import { must } from '../steps';
import type { Members } from './organisations';
import type { World } from './world';

/** For one person, in minor units of SEK. */
export const FEE = 280_000;

/** A study becomes a draft, the draft a request, and a coordinator publishes it. */
export async function requestIsPublished(world: World, { asker }: Members): Promise<string> {
  const { stage } = world;
  const { answers: writer } = asker;
  world.part('A request');
  const drafts = await world.step('Registered studies become drafts with what their public record says; a stub and an old format are refused.', async () => {
    const made: { study: string; request: string }[] = [];
    const refused: string[] = [];
    for (const file of world.records.studies) {
      const { code, out, err } = await world.instance.roundtable('import', 'study', file, '--for', world.records.asker, '--network', world.network);
      const [, study, request] = /of (NCT\d+): (\S+)/.exec(out) ?? [];
      if (code === 0 && study !== undefined && request !== undefined) made.push({ study, request });
      else refused.push(err.trim());
    }
    must(made.length > 0, 'no study could be used');
    must(!world.records.real || refused.length === 2, `refused: ${refused.join(' ')}`);
    return { made, refused };
  }, ({ made, refused }) => [`${made.length} drafts`, ...refused].join('; '));
  const request = drafts.made.find(({ study }) => study === world.records.study)?.request;
  must(request, `${world.records.study} became no draft`);

  await world.step('The draft holds nobody’s name, and says that the study was registered before patients came in.', async () => {
    const answer = await writer.asks<{ request: { status: string; study: { title: string; note: string; conditionNames: string[] } } }>(
      'query ($id: ID!) { request(id: $id) { status study { title note conditionNames } } }', { id: request });
    must(answer.request.status === 'DRAFT', answer.request.status);
    return answer.request.study;
  }, ({ title, note }) => `${title}. ${note}`);

  await world.step('Handed in too early, it is told everything that it lacks at once.', async () => {
    const lacking = await writer.isRefused('submitRequest', { id: request });
    must(lacking.length >= 10, JSON.stringify(lacking));
    return lacking;
  }, (lacking) => lacking.map(({ field }) => field).join(', '));

  await world.step('The contact says yes to being it.', () => confirmsRole(asker.contact, request, 'CONTACT', 'Demo contact'));
  await world.step('The deputy says yes to being it.', () => confirmsRole(asker.deputy, request, 'DEPUTY', 'Demo deputy'));
  const draft = formOf(stage, asker, wish(stage.say));
  await world.step('The form is completed: role, effort, pay, seats, what the result is used for.', () => writer.does('reviseDraft', { id: request, draft }));
  await submit(world, writer, request, 'It is handed in, and waits for review.');
  const coordinator = await stage.coordinator();
  await world.step('A coordinator gives it back with comments.', () => coordinator.does('returnRequest', { id: request, comments: 'Say more clearly what people would do.' }));
  await world.step('The writer reads the comments and mends the text.', async () => {
    const { request: back } = await writer.asks<{ request: { status: string; comments: string } }>('query ($id: ID!) { request(id: $id) { status comments } }', { id: request });
    must(back.status === 'RETURNED', back.status);
    await writer.does('reviseDraft', { id: request, draft: { ...draft, role: 'Read the study plan at home, meet twice by video, and tell us what would make it bearable to take part.' } });
    return back.comments;
  }, (comments) => `“${comments}”`);
  await submit(world, writer, request, 'It is handed in again.');
  await world.step('The coordinator publishes it.', () => coordinator.makes<{ request: { status: string; hours: number; payPerHour: { minor: number; currency: string } } }>(
    'publishRequest', { id: request }, 'request { status hours payPerHour { minor currency } }'),
  ({ request: published }) => `${published.status}, ${published.hours} hours, ${published.payPerHour.minor / 100} ${published.payPerHour.currency} an hour`);
  return request;
}

async function submit(world: World, writer: Hand, id: string, sentence: string): Promise<void> {
  await world.step(sentence, () => writer.makes<{ request: { status: string; reviewDueBy: string } }>('submitRequest', { id }, 'request { status reviewDueBy }'),
    ({ request }) => `${request.status}, a coordinator answers by ${request.reviewDueBy}`);
}

/** Four seats for patients: one more than organisations are asked for at first. Days enough for two rounds. */
const wish = (say: Stage['say']): Wish => ({
  oneSentence: 'Help us plan a study on blood sugar and cystic fibrosis so that people can bear to take part',
  why: 'Few people stayed to the end of earlier studies. We want to know why before we plan the next one.',
  use: 'To change the study plan before it goes to the ethics board.',
  role: 'Read the study plan and tell us what to change.',
  kind: 'PROTOCOL_REVIEW', conditions: ['cystic-fibrosis'], seats: { patients: 4, all: 7, reserves: 1 }, fee: FEE, product: none(say), openFor: 75,
});
