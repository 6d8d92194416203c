/** Which part of a page or input gave the date of publication. */
export const DATE_SOURCES = ['jsonld', 'meta', 'time', 'url', 'text', 'input'] as const;

export type DateSource = (typeof DATE_SOURCES)[number];
