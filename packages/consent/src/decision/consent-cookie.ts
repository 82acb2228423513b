import Cookies from 'js-cookie';
import { daysKept } from './codec.js';

const name = 'konekto_consent';

/** The one cookie that we keep, and only after a choice (SEC-06). */
export const consentCookie = {
  read: (): string | undefined => Cookies.get(name),

  write(value: string): void {
    Cookies.set(name, value, {
      expires: daysKept,
      path: '/',
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
    });
  },
};
