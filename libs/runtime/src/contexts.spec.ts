import { permissions } from '#access';
import { contexts } from './contexts';

const commands = contexts.flatMap(({ concepts }) => concepts.flatMap(({ rules }) => rules.map(({ definition }) => definition.command)));
const readings = ['ActOnBehalf', 'ReadHistory', 'WriteStaffNote', 'ChooseMail'];

describe('the house as a whole', () => {
  it('has a row in the permission table for every command, and no row for what does not exist', () => {
    expect([...commands, ...readings].sort()).toEqual(Object.keys(permissions).sort());
  });

  it('gives no command to two concepts', () => {
    expect(commands.filter((name, index) => commands.indexOf(name) !== index)).toEqual([]);
  });

  it('names streams, read models and processes apart', () => {
    const concepts = contexts.flatMap((context) => context.concepts.map(({ name }) => name));
    const models = contexts.flatMap((context) => context.readModels.map(({ name }) => name));
    const processes = contexts.flatMap((context) => context.processes.map(({ name }) => name));
    for (const names of [concepts, models, processes]) expect(new Set(names).size).toBe(names.length);
    expect(concepts.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('has permission rows only for roles that exist, and never lets a visitor or an auditor change a member\'s things', () => {
    const rows = Object.entries(permissions).flatMap(([action, allowed]) => allowed.map(({ role }) => ({ action, role })));
    expect(rows.filter(({ role }) => role === 'visitor').map(({ action }) => action)).toEqual(['AskRemovalOfListing']);
    expect(rows.filter(({ role }) => role === 'auditor').map(({ action }) => action)).toEqual(['OpenAuditCase', 'NoteFinding', 'RevealNames', 'CloseAuditCase', 'ReadHistory']);
  });

  it('keeps every projection to events that exist', () => {
    const known = new Set(contexts.flatMap(({ events }) => events.map(({ type }) => type)));
    const handled = contexts.flatMap(({ readModels, processes }) => [...readModels.flatMap(({ handlers }) => [...handlers.keys()]), ...processes.flatMap(({ reactions }) => [...reactions.keys()])]);
    expect(handled.filter((type) => !known.has(type))).toEqual([]);
  });
});
