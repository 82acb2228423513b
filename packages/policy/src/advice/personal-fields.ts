import type { Field } from '../document/document.js';
import { everyWords } from './texts/language.js';
import { holds } from './texts/whole-words.js';

interface Signs {
  /** Words of a field's name, which is written in camel case. */
  readonly names: string;
  readonly labels: string;
  /** Values of the attribute `autocomplete`. */
  readonly autocomplete: string;
}

const signs = {
  birth: {
    names: 'birthday|birthdate|date of birth|birth date|bday|dob|geboortedatum|age|leeftijd',
    labels: 'geboortedatum|geboortedag|leeftijd|date of birth|birth date|birthday|age',
    autocomplete: 'bday(?:-day|-month|-year)?',
  },
  gender: { names: 'gender|sex|geslacht', labels: 'geslacht|gender|sex', autocomplete: 'sex' },
  nationalNumber: {
    names: 'bsn|burgerservicenummer|citizen service number',
    labels: 'bsn|burgerservicenummer|citizen service number',
    autocomplete: '(?!)',
  },
  address: {
    names:
      'address|adres|street|straat|postcode|postal code|zip|city|town|woonplaats|huisnummer|house number',
    labels: 'adres|straat|postcode|woonplaats|huisnummer|street|city|postal address|postal code',
    autocomplete: 'street-address|address-line[1-3]|address-level[1-4]|postal-code',
  },
} as const satisfies Record<string, Signs>;

/** Whether a field asks for something personal, by its name, label or `autocomplete`. */
export function asksFor(kind: keyof typeof signs, { name, label, type, autocomplete = '' }: Field): boolean {
  const { names, labels, autocomplete: tokens } = signs[kind];
  if (kind === 'address' && type === 'email') return false;
  if (kind === 'address' && type === 'postcode') return true;
  return (
    new RegExp(`^(?:${names})$`, 'i').test(inWords(name)) ||
    autocomplete.split(/\s+/).some((token) => new RegExp(`^(?:${tokens})$`, 'i').test(token)) ||
    everyWords(label).some((words) => holds(words, labels))
  );
}

const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2');
