/** The migrations of an SQLite store, in order: `user_version` is how many of them a file has had. */
import { FIRST_TABLES } from './migrations/0001-first-tables.ts';

/** SQL that is run whole, once. A change of format is a new file and a new line at the end. */
export const MIGRATIONS: readonly string[] = [FIRST_TABLES];
