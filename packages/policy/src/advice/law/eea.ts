/**
 * The countries in which the GDPR applies: the 27 of the European Union, with the parts of Finland and France that have
 * a country code of their own (art. 52 TEU, art. 355 TFEU), and Iceland, Liechtenstein and Norway (decision of the EEA
 * Joint Committee 154/2018). ISO 3166-1 codes.
 */
const countries: ReadonlySet<string> = new Set(
  [
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    'AX GF GP MF MQ RE YT',
    'IS LI NO',
  ].flatMap((codes) => codes.split(' ')),
);

/** Whether data that go to this country stay within the European Economic Area. */
export const isInEea = (country: string): boolean => countries.has(country);
