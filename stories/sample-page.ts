import { html, type TemplateResult } from 'lit';

const texts: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Leren buiten de school',
    'Leerlingen doen ervaring op bij bedrijven en instellingen in de buurt. Zij kiezen zelf een plek die bij hen past.',
    'Scholen en stagebieders werken hiervoor samen. Een begeleider helpt bij de eerste stap.',
    'Bekijk de open dagen',
  ],
  en: [
    'Learning outside school',
    'Pupils gain experience at companies and institutions nearby. They choose a place that suits them.',
    'Schools and internship providers work together on this. A supervisor helps with the first step.',
    'See the open days',
  ],
  ar: [
    'التعلّم خارج المدرسة',
    'يكتسب التلاميذ خبرة في شركات ومؤسسات قريبة منهم. ويختارون بأنفسهم مكانًا يناسبهم.',
    'تتعاون المدارس ومقدمو أماكن التدريب في ذلك. ويساعد مشرف في الخطوة الأولى.',
    'عرض أيام الأبواب المفتوحة',
  ],
};

/** A page with some text of its own, to show an element that lies over it. */
export function samplePage(globals: Readonly<Record<string, unknown>>): TemplateResult {
  const [heading, first, second, link] = texts[String(globals['locale'])] ?? [];
  return html`<h1>${heading}</h1>
    <p class="intro">${first}</p>
    <p class="intro">${second}</p>
    <p><a href="#open-dagen">${link}</a></p>`;
}
