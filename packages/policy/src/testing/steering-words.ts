import { rewards, steering } from '../advice/steering-words.js';

/**
 * Words that praise one answer, blame another, promise something for it, or make light of it (CB-07), per language. Our
 * own banner must do without more words than those that the authors of a policy are told of.
 * A `*` stands for the letters that a language may bend a word with.
 */
export const steeringWords: Readonly<Record<string, readonly string[]>> = {
  nl: words(steering['nl']),
  en: words(steering['en']),
  de: words(`
    verstanden, alles klar, beste*, besser*, leider, schade, bitte, gern*, natürlich, einfach*, empfohlen*, empfehl*,
    optimal*, ideal*, personalisiert*, persönliche*, relevant*, erlebnis*, genieß*, toll, super, okay, ok, schnell*,
    verbesser*, vorteil*, vertrau*, harmlos*, lecker*, kekse, nur, weiter`),
  fr: words(`
    j’ai compris, d’accord, meilleur*, mieux, malheureusement, dommage, désolé*, volontiers, bien sûr, simplement,
    recommand*, conseillé*, optimal*, optimis*, idéal*, personnalis*, pertinent*, expérience*, profit*, super, génial*,
    ok, rapide*, amélior*, avantag*, confiance, inoffensif*, gourmand*, continuer`),
  pl: words(`
    rozumiem, najlep*, lepsz*, lepiej, niestety, szkoda, przykro, proszę, chętnie, oczywiście, po prostu,
    poleca*, zaleca*, rekomend*, optymal*, idealn*, spersonalizowan*, dopasowan*, istotn*, doświadczeni*, korzyś*,
    super, świetn*, ok, szybk*, popraw*, ulepsz*, zaufa*, nieszkodliw*, ciastecz*, tylko`),
  uk: words(`
    зрозуміл*, найкращ*, кращ*, краще, на жаль, шкода, вибачте, будь ласка, охоче, звичайно, просто, рекоменд*,
    радимо, оптимальн*, ідеальн*, персоналізован*, релевантн*, досвід*, насолод*, чудов*, супер, гаразд, швидк*,
    поліпш*, покращ*, переваг*, довір*, нешкідлив*, печив*, лише, тільки`),
  tr: words(`
    anladım, en iyi*, daha iyi*, iyileş*, maalesef, ne yazık, üzgün*, lütfen, memnuniyet*, tabii, elbette, sadece,
    yalnızca, öneri*, tavsiye*, optimum, ideal*, kişiselleştir*, ilgi çekici*, deneyim*, keyif*, harika, süper, tamam,
    hızlı*, geliştir*, avantaj*, fayda*, güven*, zararsız, kurabiye*`),
  ar: words(`
    *فهمت*, *أفضل*, *أحسن*, *للأسف*, *نأسف*, *يرجى*, *الرجاء*, *فضلك*, *بالطبع*, *ببساطة*, فقط, *موصى*, *نوصي*, *ننصح*,
    *أمثل*, *مثالي*, *مثالية*, *مخصصة لك*, *تجربت*, *تجربة*, *استمت*, *رائع*, *حسنًا*, *بسرعة*, *تحسين*, *ميزة*, *فائدة*,
    *ثقة*, *ثق*, *آمن تمامًا*, *كعك*`),
};

/** Words that promise a reward (CB-07), per language. */
export const rewardWords: Readonly<Record<string, readonly string[]>> = {
  nl: words(rewards['nl']),
  en: words(rewards['en']),
  de: words(
    'gratis, kostenlos*, rabatt*, gewinn*, geschenk*, preis*, belohn*, angebot*, exklusiv*, aktion*, bonus',
  ),
  fr: words(
    'gratuit*, remise*, réduction*, gagn*, cadeau*, prix, récompens*, offre*, offert*, exclusi*, promo*, bonus',
  ),
  pl: words(
    'darmow*, bezpłatn*, gratis*, rabat*, zniżk*, wygra*, nagrod*, prezent*, ofert*, ekskluzywn*, promocj*',
  ),
  uk: words(
    'безкоштовн*, безплатн*, знижк*, вигра*, приз, призи, подарун*, нагород*, пропозиц*, ексклюзивн*, акці*, бонус*',
  ),
  tr: words(
    'ücretsiz*, bedava*, indirim*, kazan*, ödül*, hediye*, fırsat*, teklif*, özel*, kampanyaya, promosyon*, bonus',
  ),
  ar: words('*مجان*, *خصم*, *تخفيض*, *ربح*, *جائزة*, *جوائز*, *هدية*, *مكافأة*, *عرض خاص*, *حصري*, *ترويج*'),
};

/** Whether a text holds a word as a whole, whatever its case. */
export const holds = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word.replaceAll('*', '\\p{L}*')}(?!\\p{L})`, 'iu').test(text);

function words(list = ''): string[] {
  return list.split(',').map((word) => word.replace(/\s+/g, ' ').trim());
}
