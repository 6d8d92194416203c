/** PLOVER's four auxiliary modes (manual, section 2.3): in which way an event has not simply happened. */
export const MODALITIES = ['negated', 'future', 'hypothetical', 'historical'] as const;

export type ModalityFlag = (typeof MODALITIES)[number];
