/** What a legitimate interest (GDPR art. 6(1)(f)) is called, as a piece of a regular expression. */
export const legitimateInterest = [
  'gerechtvaardigde? belang(?:en)?',
  'legitimate interests?',
  'berechtigt\\p{L}* interess\\p{L}*',
  'intérêts? légitimes?',
  '(?:prawnie )?uzasadnion\\p{L}* interes\\p{L}*',
  'законн\\p{L}* інтерес\\p{L}*',
  'meşru (?:menfaat|çıkar)\\p{L}*',
  '(?:ال)?مصلحة (?:ال)?مشروعة|(?:ال)?مصالح (?:ال)?مشروعة',
].join('|');
