import { holds } from './texts/whole-words.js';

/** Words per language, between commas. */
type Words = Readonly<Record<string, string>>;

/** Words that praise one answer, blame another, promise something for it, or make light of it (CB-07). */
export const steering: Words = {
  nl: `akkoord, begrepen, beste, beter, betere, helaas, jammer, graag, natuurlijk, gewoon, aanbevolen, aangeraden,
    optimaal, optimale, ideaal, persoonlijke, relevante, volledige, ervaring, genieten, geniet, leuk, lekker, prima,
    oké, ok, top, handig, snel, slechts, koekjes, verbeteren, voordeel, waardevol, vertrouw, beloven, zorgeloos,
    onschuldig`,
  en: `agree and continue, got it, best, better, sorry, unfortunately, please, simply, just, recommended, optimal,
    ideal, personalised, personalized, relevant, experience, enjoy, great, nice, awesome, okay, ok, sure, quick,
    only takes, improve, benefit, trust`,
  de: `einverstanden, verstanden, beste, besten, besser, bessere, besseres, leider, gerne, natürlich, empfohlen,
    optimal, optimale, optimales, ideal, personalisierte, relevante, erlebnis, genießen, toll, prima, super, okay,
    ok, verbessern, vorteil, harmlos, sorglos, kekse`,
  fr: `d'accord, compris, meilleur, meilleure, mieux, malheureusement, dommage, volontiers, simplement, recommandé,
    recommandée, optimal, optimale, idéal, idéale, personnalisé, personnalisée, pertinent, pertinente, pertinentes,
    profiter, profitez, super, génial, ok, améliorer, avantage`,
  pl: `najlepszy, najlepsze, najlepszych, lepszy, lepsze, lepiej, niestety, chętnie, oczywiście, zalecane, polecane,
    optymalne, optymalny, idealne, spersonalizowane, wygodne, świetnie, super, ok, ulepszyć, ulepszać, poprawić,
    korzyść, korzyści, ciasteczka`,
  uk: `найкращий, найкраще, найкращі, кращий, краще, кращі, на жаль, залюбки, звичайно, рекомендовано, рекомендуємо,
    оптимально, оптимальний, ідеально, ідеальний, персоналізований, насолоджуйтесь, чудово, гаразд, ок, покращити,
    покращувати, поліпшити, перевага, переваги`,
  tr: `en iyi, daha iyi, maalesef, ne yazık ki, lütfen, elbette, tabii, önerilen, tavsiye edilen, ideal,
    kişiselleştirilmiş, keyfini çıkarın, harika, süper, tamam, iyileştirmek, geliştirmek, avantaj`,
  ar: `أفضل, الأفضل, أحسن, للأسف, من فضلك, يرجى, بالطبع, موصى به, المثلى, المثالية, مثالي, مثالية, استمتع, استمتعوا,
    رائع, رائعة, حسنا, حسنًا, لتحسين, تحسين, ميزة`,
};

/** Words that promise a reward, or advertise (CB-07). */
export const rewards: Words = {
  nl: 'gratis, korting, winnen, winactie, cadeau, prijs, beloning, aanbieding, exclusief, actie',
  en: 'free, discount, win, prize, gift, reward, offer, exclusive, promotion, bonus',
  de: 'gratis, kostenlos, rabatt, gewinnen, gewinnspiel, geschenk, belohnung, exklusiv, bonus',
  fr: 'gratuit, gratuite, réduction, remise, gagner, gagnez, cadeau, récompense, exclusif, bonus',
  pl: 'za darmo, gratis, darmowy, darmowe, rabat, zniżka, wygraj, prezent, nagroda, bonus',
  uk: 'безкоштовно, знижка, знижку, виграй, виграйте, подарунок, винагорода, ексклюзивно, бонус',
  tr: 'ücretsiz, bedava, indirim, kazan, kazanın, hediye, ödül, özel teklif, bonus',
  ar: 'مجانا, مجانًا, مجاني, مجانية, خصم, اربح, هدية, مكافأة, حصري, حصرية',
};

/** Phrases in which one of these words states a fact, as a piece of a regular expression. */
const harmless: Words = {
  nl: [
    'persoonlijke (?:account|advertenties|gegevens|informatie|instellingen|keuzen?|pagina|reclame|voorkeuren)',
    'volledige (?:adres|lijst|naam|pagina|tekst|url|versie)',
    'hoe snel|snel laadt|snel laden|top van|prijs (?:van|per)',
    '(?:een|elke|iedere|welke) actie (?:die|op|van)',
  ].join('|'),
  en: [
    'how quick|just (?:as|before|after)|makes? sure|free (?:to|of|from|text)',
    'personali[sz]ed (?:ads|advertising|advertisements|content)',
    '(?:we|they|that|which|who|companies|providers|to) offer',
  ].join('|'),
  de: 'personalisierte (?:werbung|anzeigen|inhalte)',
  fr: '(?:publicité|contenu|annonce) personnalisée?',
  pl: 'spersonalizowane (?:reklamy|treści)|(?:reklamy|treści) spersonalizowane',
  tr: 'kişiselleştirilmiş (?:reklam|içerik)\\p{L}*',
};

/** The words of a text that promise a reward or advertise. */
export const rewardsIn = (text: string, language: string): string[] => found(text, language, rewards);

/** The words of a text that can steer whoever must choose, promises included. */
export const steeringIn = (text: string, language: string): string[] => [
  ...found(text, language, steering),
  ...rewardsIn(text, language),
];

function found(text: string, language: string, words: Words): string[] {
  const phrases = harmless[language];
  const rest = phrases ? text.replace(new RegExp(phrases, 'giu'), ' ') : text;
  const listed = words[language]?.split(/,\s+/) ?? [];
  return listed.length > 0 && holds(rest, listed.join('|')) ? listed.filter((word) => holds(rest, word)) : [];
}
