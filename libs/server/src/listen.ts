import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Begins to listen. @throws in one sentence for the operator when the port or the address cannot be had */
export async function listen(app: NestFastifyApplication, port: number, listenOn: string): Promise<void> {
  try {
    await app.listen(port, listenOn);
  } catch (error) {
    const sentence = sentenceFor(error, port, listenOn);
    throw sentence === undefined ? error : new Error(sentence, { cause: error });
  }
}

function sentenceFor(error: unknown, port: number, listenOn: string): string | undefined {
  switch (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE': return `Another program uses port ${port}. Stop that program, or set PORT to another number.`;
    case 'EACCES': return `This user may not use port ${port}. Set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL': return `This machine does not have the address ${listenOn}. Set LISTEN_ON to localhost, or to an address of this machine.`;
    default: return undefined;
  }
}
