/** The name of the one cookie that we keep. */
export const cookieName = 'konekto_consent';
