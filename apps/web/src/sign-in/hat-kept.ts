/** Where this tab keeps which hat is on in a network. */
export const hatKept = (network: string): string => `roundtable.hat.${network}`;
