import { must } from '../steps';
import type { Members } from './organisations';
import type { DaysFromNow, World } from './world';

/** A study becomes a draft, the draft a request, and a coordinator publishes it. */
export async function requestIsPublished(world: World, { asker }: Members, day: DaysFromNow): Promise<string> {
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
    const answer = await asker.person.get<{ request: { status: string; study: { title: string; note: string; conditionNames: string[] } } }>(
      'query ($id: ID!) { request(id: $id) { status study { title note conditionNames } } }', { id: request });
    must(answer.request.status === 'DRAFT', answer.request.status);
    return answer.request.study;
  }, ({ title, note }) => `${title}. ${note}`);

  await world.step('Handed in too early, it is told everything that it lacks at once.', async () => {
    const { data } = await asker.person.ask('mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { userErrors { code field message } } }', { input: { id: request } });
    const { userErrors } = (data as { submitRequest: { userErrors: { code: string; field: string }[] } }).submitRequest;
    must(userErrors.length >= 10, JSON.stringify(userErrors));
    return userErrors;
  }, (userErrors) => userErrors.map(({ field }) => field).join(', '));

  for (const [person, role, name] of [[asker.contact, 'CONTACT', 'Demo contact'], [asker.deputy, 'DEPUTY', 'Demo deputy']] as const) {
    await world.step(`The ${role.toLowerCase()} says yes to being it.`, () => person.get(
      'mutation ($input: ConfirmContactRoleInput!) { confirmContactRole(input: $input) { userErrors { code message } } }', { input: { id: request, role, name, replyWithinDays: 3 } }));
  }
  await world.step('The form is completed: role, effort, pay, seats, what the result is used for.', () => asker.person.get(
    'mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { request { id } userErrors { code message field } } }', { input: { id: request, draft: form(day) } }));
  await submit(world, asker.person, request, 'It is handed in, and waits for review.');
  const coordinator = (await world.client.person('coordinator')).as('coordinator');
  await world.step('A coordinator gives it back with comments.', () => coordinator.get(
    'mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) { userErrors { code message } } }', { input: { id: request, comments: 'Say more clearly what people would do.' } }));
  await world.step('The writer reads the comments and mends the text.', async () => {
    const { request: back } = await asker.person.get<{ request: { status: string; comments: string } }>('query ($id: ID!) { request(id: $id) { status comments } }', { id: request });
    must(back.status === 'RETURNED', back.status);
    await asker.person.get('mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { userErrors { code message field } } }',
      { input: { id: request, draft: { ...form(day), role: 'Read the study plan at home, meet twice by video, and tell us what would make it bearable to take part.' } } });
    return back.comments;
  }, (comments) => `“${comments}”`);
  await submit(world, asker.person, request, 'It is handed in again.');
  await world.step('The coordinator publishes it.', () => coordinator.get<{ publishRequest: { request: { status: string; hours: number; payPerHour: { minor: number; currency: string } } } }>(
    'mutation ($input: PublishRequestInput!) { publishRequest(input: $input) { request { status hours payPerHour { minor currency } } userErrors { code message field } } }', { input: { id: request } }),
  ({ publishRequest: { request: published } }) => `${published.status}, ${published.hours} hours, ${published.payPerHour.minor / 100} ${published.payPerHour.currency} an hour`);
  return request;
}

async function submit(world: World, person: Members['asker']['person'], id: string, sentence: string): Promise<void> {
  await world.step(sentence, () => person.get<{ submitRequest: { request: { status: string; reviewDueBy: string } } }>(
    'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { request { status reviewDueBy } userErrors { code message field } } }', { input: { id } }),
  ({ submitRequest: { request } }) => `${request.status}, a coordinator answers by ${request.reviewDueBy}`);
}

function form(day: DaysFromNow): Record<string, unknown> {
  return {
    oneSentence: 'Help us plan a study on blood sugar and cystic fibrosis so that people can bear to take part',
    why: 'Few people stayed to the end of earlier studies. We want to know why before we plan the next one.',
    use: 'To change the study plan before it goes to the ethics board.',
    backing: { payer: 'The university', gains: 'The research group', funder: 'A public research council', product: 'None', companies: 'None' },
    role: 'Read the study plan and tell us what to change.',
    kind: 'PROTOCOL_REVIEW',
    conditions: { kind: 'SOME', ids: ['cystic-fibrosis'] },
    meeting: { format: 'REMOTE', countries: [], from: day(150), to: day(180), times: 'Evenings, two hours at a time' },
    effort: { preparation: 3, meeting: 4, travel: 0 },
    pay: { fee: { kind: 'PAID', amount: { minor: 280000, currency: 'SEK' }, payer: 'The university', withinDays: 30 }, expenses: { kind: 'ADVANCED', upTo: { minor: 100000, currency: 'SEK' } } },
    othersPaid: true,
    cancellation: { paidInFullWithin: 5 },
    seats: { patients: 3, all: 6, reserves: 1 },
    cells: [{ level: 'MESO', phase: 'PLAN' }],
    promise: 'INVOLVE',
    languages: ['en'],
    access: 'Captions, breaks when you need them, and the papers in large print.',
    answerBy: { date: day(110), zone: 'Europe/Stockholm' },
    feedback: { what: 'What we heard, what we changed and what not', by: day(240) },
    excludingInterests: [],
    experienceNeeded: false,
  };
}
