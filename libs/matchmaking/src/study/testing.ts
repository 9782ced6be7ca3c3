/** What of a study record must never get through, for specs. */

/** Everything in a record that tells who or where a person is: names whole and by surname, addresses, numbers. */
export function strangersIn(json: unknown): string[] {
  const found = valuesOf(json, (key, parent) => /^(?:name|investigatorFullName|title|OverallOfficialName|CentralContactName)$/i.test(key) && isPerson(key, parent));
  const reach = valuesOf(json, (key) => /^(?:phone|email|phoneExt|CentralContactPhone|CentralContactEMail)$/i.test(key)).filter((value) => value.length > 4);
  const names = found.map((name) => name.split(',')[0] ?? name).filter((name) => name.includes(' ') && !/clinical|trial|management|site/i.test(name));
  return [...names, ...names.flatMap((name) => name.split(' ').slice(-1)), ...reach].filter((value) => value.length > 3);
}

/** Contacts and officials have a role, or stand beside an address; the investigator and the point of contact have keys of their own. */
function isPerson(key: string, parent: Readonly<Record<string, unknown>>): boolean {
  return key !== 'title' && key !== 'name' ? true : 'role' in parent || 'email' in parent || 'phone' in parent;
}

function valuesOf(json: unknown, wanted: (key: string, parent: Readonly<Record<string, unknown>>) => boolean): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const parent = json as Readonly<Record<string, unknown>>;
  return Object.entries(parent).flatMap(([key, value]) => (typeof value === 'string' ? (wanted(key, parent) ? [value] : []) : valuesOf(value, wanted)));
}
