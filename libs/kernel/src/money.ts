import { z } from 'zod';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code that the platform knows. */
export const Currency = z.string().refine((code) => currencies.has(code), 'not a currency');

/** An amount in minor units (öre, cents) of a currency. */
export const Money = z.strictObject({ minor: z.int().min(0).max(1_000_000_000_000), currency: Currency });
export type Money = z.infer<typeof Money>;

/** The sum of two amounts; throws on different currencies, which is a bug of the caller. */
export function plus(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`cannot add ${a.currency} and ${b.currency}`);
  return { minor: a.minor + b.minor, currency: a.currency };
}

/**
 * Money per hour over all hours, rounded down to whole minor units; undefined when there are no hours (R-PAY-01).
 * Hours count to the hundredth, in whole numbers: as fractions, 33 by 1.1 would be less than 30.
 */
export function perHour(total: Money, hours: number): Money | undefined {
  const hundredths = Math.round(hours * 100);
  return hundredths > 0 ? { minor: Math.floor((total.minor * 100) / hundredths), currency: total.currency } : undefined;
}
