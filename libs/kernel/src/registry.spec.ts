import { event, eventRegistry, personal, plain, UnknownEvent, NotStorable } from '#kernel';
import { box } from '#kernel/testing';
import { z } from 'zod';

const Moved = event('Moved', 3, { place: plain(z.string()), floor: plain(z.int()), why: personal('actor', z.string()).optional(), tags: plain(z.array(z.looseObject({}))).optional() }, {
  1: ({ where, ...rest }) => ({ ...rest, place: where }),
  2: (data) => ({ ...data, floor: 0 }),
});
const Stayed = event('Stayed', 1, {});
const registry = eventRegistry([Moved, Stayed]);

describe('an event definition', () => {
  it('of a later version lifts every earlier one', () => {
    expect(() => event('Moved', 3, {}, { 1: (data) => data })).toThrow('Moved 3 has no upcaster from version 2');
    expect(() => event('Moved', 2, {})).toThrow('Moved 2 has no upcaster from version 1');
  });

  it.each([0, -1, 1.5, NaN])('does not count its versions from %d', (version) => {
    expect(() => event('Moved', version, {})).toThrow('counted from 1');
  });

  it('makes events of its type', () => {
    expect(Stayed({})).toEqual({ type: 'Stayed', data: {} });
  });
});

describe('the registry', () => {
  it('stores canonical bytes under type and newest version', () => {
    expect(registry.encode(Moved({ place: 'Åre', floor: 2, why: undefined }))).toEqual({ type: 'Moved', schema: 3, data: '{"floor":2,"place":"Åre"}' });
  });

  it('gives back what was stored', () => {
    const moved = Moved({ place: 'Åre', floor: 2, why: box('stairs') });
    expect(registry.decode(registry.encode(moved))).toEqual(moved);
  });

  it.each([
    [1, '{"where":"Åre"}'],
    [2, '{"place":"Åre"}'],
    [3, '{"floor":0,"place":"Åre"}'],
  ])('lifts version %d to the newest', (schema, data) => {
    expect(registry.decode({ type: 'Moved', schema, data })).toEqual(Moved({ place: 'Åre', floor: 0 }));
  });

  it.each([
    ['a type', 'Flown', 1], ['a version that is newer', 'Moved', 4], ['a version that never was', 'Moved', 0], ['the name of a property', 'constructor', 1],
  ])('says so when it does not know %s', (_what, type, schema) => {
    expect(() => registry.decode({ type, schema, data: '{}' })).toThrow(new UnknownEvent(type, schema));
  });

  it.each([
    ['is not registered', () => registry.encode({ type: 'Flown', data: {} }), /Flown is not registered/],
    ['has a field that is not defined', () => registry.encode({ type: 'Stayed', data: { extra: 1 } }), /extra/],
    ['holds an open value where a box belongs', () => registry.encode({ type: 'Moved', data: { place: 'a', floor: 1, why: 'stairs' } }), /not a sealed value/],
  ])('stores no event that %s: that is a bug', (_what, encode, message) => {
    expect(encode).toThrow(message);
  });

  it('stores nothing that the log cannot hold', () => {
    expect(() => registry.encode(Moved({ place: 'a\u0000', floor: 1 }))).toThrow(NotStorable);
    expect(() => registry.encode(Moved({ place: 'a', floor: 1, tags: [{ x: '\ud800' }] }))).toThrow('tags.0.x: contains half a character');
  });

  it('refuses two events of one name', () => {
    expect(() => eventRegistry([Stayed, event('Stayed', 1, {})])).toThrow('two events are called Stayed');
  });
});
