/** Ways to ask for events by status of the act: without any flag (`done`), or with the flag named. */
import { MODALITIES } from './modalities.ts';

export const MODALITY_FILTERS = ['done', ...MODALITIES] as const;

export type ModalityFilter = (typeof MODALITY_FILTERS)[number];
