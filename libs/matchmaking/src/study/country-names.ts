import { countryCodes, fold, type Country } from '#vocabulary';

/** Names that the registry uses and that differ from the common English ones. */
const registryNames: Readonly<Record<string, Country>> = {
  'Bosnia and Herzegovina': 'BA', 'Brunei Darussalam': 'BN', Burma: 'MM', 'Cape Verde': 'CV', Congo: 'CG', 'Congo, The Democratic Republic of the': 'CD',
  "Cote D'Ivoire": 'CI', 'Czech Republic': 'CZ', 'Federated States of Micronesia': 'FM', 'Hong Kong': 'HK', 'Iran, Islamic Republic of': 'IR',
  "Korea, Democratic People's Republic of": 'KP', 'Korea, Republic of': 'KR', "Lao People's Democratic Republic": 'LA', 'Libyan Arab Jamahiriya': 'LY', Macau: 'MO',
  'Macedonia, The Former Yugoslav Republic of': 'MK', 'Moldova, Republic of': 'MD', Myanmar: 'MM', 'Palestinian Territories, Occupied': 'PS',
  'Palestinian Territory, occupied': 'PS', 'Republic of Korea': 'KR', Reunion: 'RE', 'Russian Federation': 'RU', 'Saint Kitts and Nevis': 'KN', 'Saint Lucia': 'LC', 'Saint Martin': 'MF',
  'Saint Vincent and the Grenadines': 'VC', Swaziland: 'SZ', 'Syrian Arab Republic': 'SY', 'The Democratic Republic of the Congo': 'CD',
  'The Gambia': 'GM', 'Trinidad and Tobago': 'TT', Turkey: 'TR', 'Turkey (Türkiye)': 'TR', 'United States Minor Outlying Islands': 'UM',
  'Viet Nam': 'VN', 'Virgin Islands (U.S.)': 'VI',
};

const english = new Intl.DisplayNames('en', { type: 'region' });

const byName = new Map<string, Country>([
  ...countryCodes.map((code): [string, Country] => [fold(english.of(code) ?? code), code]),
  ...Object.entries(registryNames).map(([name, code]): [string, Country] => [fold(name), code]),
]);

/** The country that a registry means by an English name; undefined for one that it does not know, and for states that are no more. */
export function countryNamed(name: string): Country | undefined {
  return byName.get(fold(name));
}
