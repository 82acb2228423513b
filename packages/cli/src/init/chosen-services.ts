import type { Declaration, Library } from '@konekto/policy';
import { CommandError } from '../command-error.js';
import type { Answers } from './answers.js';

type Chosen = Pick<Answers, 'services' | 'domains'>;

/** The declarations that were chosen, with the place where the website runs them itself. */
export const chosenDeclarations = ({ services, domains }: Chosen, library: Library): Declaration[] =>
  services.flatMap((id) => {
    const found = library.declarations.find(({ service }) => service.id === id);
    return found ? [at(domains[id], found)] : [];
  });

/** The tags of such services stand for `/<folder>/` on the website itself. */
const at = (host: string | undefined, declaration: Declaration): Declaration =>
  host
    ? {
        ...declaration,
        service: { ...declaration.service, domains: [host] },
        tag: declaration.tag.replace(/(["'])\/[a-z-]+\//g, (_place, quote) => `${quote}https://${host}/`),
      }
    : declaration;

/** Whether visitors are asked for any of them. */
export const isAsked = (declarations: readonly Declaration[]): boolean =>
  declarations.some(({ service }) => !service.exemption);

/**
 * Refuses advertising on a website for pupils.
 * @throws CommandError which names the services
 */
export function refuseForPupils({ audience, services }: Answers, { declarations }: Library): void {
  if (audience !== 'pupils') return;
  const refused = declarations.filter(
    ({ service }) => service.purpose === 'marketing' && services.includes(service.id),
  );
  if (refused.length === 0) return;
  throw new CommandError(
    `${refused.map(({ service }) => service.name).join(', ')}: marketing, which a website for pupils can't use (UAVG art. 5).`,
    `Leave ${refused.map(({ service }) => service.id).join(', ')} out of --services, or choose --audience general.`,
  );
}

/**
 * Refuses a place for a service that the website does not use.
 * @throws CommandError which names the services
 */
export function refuseStrayDomains({ services, domains }: Chosen): void {
  const stray = Object.keys(domains).filter((id) => !services.includes(id));
  if (stray.length === 0) return;
  throw new CommandError(
    `--domain says where ${stray.join(', ')} runs, and --services does not name it.`,
    `Add ${stray.join(', ')} to --services, or leave out --domain.`,
  );
}
