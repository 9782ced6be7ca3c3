import { mailText } from './words';

const parts = { until: undefined, today: '2026-03-01', link: 'https://network.example.org/', owner: 'Europeiska nätverket' } as const;

describe('a mail', () => {
  it('T07: says that there is something, until when, where to sign in, how to turn it off and who runs the service, and nothing else', () => {
    expect(mailText({ ...parts, language: 'en', until: '2026-03-08' })).toEqual({
      subject: 'Something needs an answer by 8 March',
      text: [
        'Something needs an answer by Sunday 8 March, until midnight your time.', '',
        'Sign in to read it:', 'https://network.example.org/', '',
        'This mail says nothing more, because others may see it. Nothing changes', 'when you follow the link.', '',
        '--', 'Europeiska nätverket runs this service.',
        'You have this mail because you asked for it. To change that or to turn', 'it off, sign in and choose “Mail”.',
        'Nobody reads answers to this address.', '',
      ].join('\n'),
    });
    expect(mailText({ ...parts, language: 'sv' })).toEqual({
      subject: 'Du har ett nytt meddelande',
      text: [
        'Det finns något nytt till dig.', '',
        'Logga in för att läsa:', 'https://network.example.org/', '',
        'Det står inte mer än så här, eftersom andra kan se mejlet. Ingenting', 'ändras av att du följer länken.', '',
        '--', 'Europeiska nätverket driver tjänsten.',
        'Du får mejlet för att du har bett om det. Vill du ändra det eller stänga', 'av, logga in och välj ”Mejl”.',
        'Ingen läser svar till den här adressen.', '',
      ].join('\n'),
    });
  });
  it('says the year of a day in another year', () => {
    expect(mailText({ ...parts, language: 'sv', until: '2027-03-08' }).subject).toBe('Något behöver svar senast 8 mars 2027');
    expect(mailText({ ...parts, language: 'en' }).subject).toBe('You have a new message');
  });
  it.each(['Riksförbundet Cystisk Fibros', 'Diabetesförbundet', 'The ALS Network', 'Alzheimer’s Together'])('T07: does not name who runs the service when that name says an illness: %s', (owner) => {
    for (const language of ['en', 'sv'] as const) expect(mailText({ ...parts, language, owner }).text).not.toContain(owner);
    expect(mailText({ ...parts, language: 'en', owner }).text).toContain('Who runs this service is said where you sign in.');
  });
});
