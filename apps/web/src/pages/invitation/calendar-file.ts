/** What goes into the file: a title of one's own choice and days. No description, link or name, and the place only if one wishes. */
export interface CalendarEntry {
  readonly title: string;
  /** `YYYY-MM-DD`, the first and the last day. */
  readonly from: string;
  readonly to: string;
  readonly place?: string;
}

/** A calendar file with one private entry (RFC 5545). */
export function calendarFile({ title, from, to, place }: CalendarEntry, id: string, now: Date): string {
  const day = (date: string, plus = 0): string => new Date(Date.parse(date) + plus * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Roundtable//EN', 'BEGIN:VEVENT', `UID:${id}`,
    `DTSTAMP:${now.toISOString().replaceAll('-', '').replaceAll(':', '').slice(0, 15)}Z`,
    `DTSTART;VALUE=DATE:${day(from)}`, `DTEND;VALUE=DATE:${day(to, 1)}`, `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n');
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');

/** Gives the file to the browser to save. */
export function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
