import { decodeMetadata, encodeMetadata, metadataOf, partsOf, streamName, type CommandRequest } from '#engine';
import golden from '../golden/envelope.json';

describe('an event\'s metadata', () => {
  it.each(golden)('has for ever these bytes: $about', ({ request, now, meta }) => {
    const made = metadataOf(request as CommandRequest, now);
    expect(encodeMetadata(made)).toBe(meta);
    expect(decodeMetadata(meta)).toEqual(made);
  });

  it('is flat texts only', () => {
    for (const { meta } of golden) expect(new Set(Object.values(decodeMetadata(meta)).map((value) => typeof value))).toEqual(new Set(['string']));
  });
});

describe('a stream\'s name', () => {
  const id = '0190a5f0-0000-7000-8000-000000000001';

  it('is for ever network, concept and id', () => {
    expect(streamName('enpcr', 'invitation', id)).toBe('enpcr.invitation-0190a5f0-0000-7000-8000-000000000001');
    expect(partsOf('enpcr.invitation-0190a5f0-0000-7000-8000-000000000001')).toEqual({ network: 'enpcr', concept: 'invitation', id });
  });

  it.each(['', 'enpcr', 'enpcr.invitation', '$settings', 'ENPCR.invitation-1', 'enpcr.invitation_1', '.invitation-1', 'enpcr.-1'])('is not %j', (name) => {
    expect(() => partsOf(name)).toThrow('is no stream of ours');
  });
});
