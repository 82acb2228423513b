/* A measuring script as sites embed them. It stands for a service of others: the site loads it only after consent. */
/* global document, location */
{
  const thirteenMonths = 395 * 24 * 60 * 60;
  const collect = new URL('/collect', document.currentScript.src);

  const readCookie = (name) =>
    document.cookie
      .split('; ')
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  const keepCookie = (name, value, age) => {
    document.cookie = `${name}=${value}; path=/; samesite=lax${age ? `; max-age=${age}` : ''}`;
    return value;
  };

  // Math.random and not crypto.randomUUID, which is missing on pages without https.
  const makeId = () => Math.random().toString(36).slice(2, 14);

  const visitor = keepCookie('_pm_id.1a2b', readCookie('_pm_id.1a2b') ?? makeId(), thirteenMonths);
  const session = keepCookie('_pm_session', readCookie('_pm_session') ?? makeId());

  navigator.sendBeacon(collect, JSON.stringify({ visitor, session, page: location.pathname }));
}
