import { z } from 'zod';

/** ISO 3166-1 alpha-2, all of them. A code that ISO withdraws stays: it may stand in the log. */
export const countryCodes: readonly string[] = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ',
  'DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP',
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM',
  'PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ',
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW',
].flatMap((row) => row.split(' '));

const countries = new Set(countryCodes);

/** A country, ISO 3166-1 alpha-2 in capitals. */
export const Country = z.string().regex(/^[A-Z]{2}$/).refine((code) => countries.has(code), 'not a country');
export type Country = z.infer<typeof Country>;

/** Languages that people can meet in: those of the European Union and its neighbours, national minority and sign languages of the Nordic countries, and others widely spoken there. */
export const languageCodes: readonly string[] = [
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
  'be bs ca cy eu gl is lb mk nb nn sq sr tr uk ru',
  'fit fo kl rom se sma smj yi swl dsl fse nsl',
  'am ar ckb fa he hi kmr prs ps so sw ta th ti ur vi zh ja ko',
].flatMap((row) => row.split(' '));

const languages = new Set(languageCodes);

/** A language by its BCP 47 code. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/).refine((code) => languages.has(code), 'not a language on the list');
export type LanguageCode = z.infer<typeof LanguageCode>;
