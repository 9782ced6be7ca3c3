/** What stands in a mail: that there is something, and until when. Never what, of whom, or about which illness (T07). */

import type { CalendarDate } from '#kernel';
import { sentence, type Language } from '#language';
import { suggestConditions } from '#vocabulary';

/** What a mail is made of. */
export interface MailParts {
  readonly language: Language;
  /** The first day by which something needs an answer, where something does. */
  readonly until: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** The one link: the plain address of the service, which leads to the sign-in. */
  readonly link: string;
  /** Who runs the network. */
  readonly owner: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Plain text in short lines, as every program for mail shows it. */
export function mailText({ language, until, today, link, owner }: MailParts): MailText {
  const day = until === undefined ? undefined : { date: until, weekday: true };
  const paragraphs = [
    day === undefined ? sentence(language, 'mail.body.new') : sentence(language, 'mail.body.answer', { date: day }, { today }),
    `${sentence(language, 'mail.body.where')}\n${link}`,
    sentence(language, 'mail.body.plain'),
    `--\n${runBy(language, owner)}\n${sentence(language, 'mail.body.off')}\n${sentence(language, 'mail.body.noReply')}`,
  ];
  return {
    subject: until === undefined ? sentence(language, 'mail.newMessage') : sentence(language, 'mail.needsAnswer', { date: { date: until } }, { today }),
    text: `${paragraphs.map(inShortLines).join('\n\n')}\n`,
  };
}

/** An owner whose name says an illness is named where one signs in, not in a mailbox that others may see. */
function runBy(language: Language, owner: string): string {
  return owner === '' || suggestConditions(owner).length > 0 ? sentence(language, 'mail.body.ownerThere') : sentence(language, 'mail.body.owner', { owner });
}

const WIDTH = 72;

function inShortLines(paragraph: string): string {
  return paragraph.split('\n').map((line) => {
    const lines: string[] = [];
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.join('\n');
  }).join('\n');
}
