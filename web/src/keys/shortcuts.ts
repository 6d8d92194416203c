/** Every shortcut of the desk, in the order that the help shows. A page says what it does with `useKeys`. */
export const SHORTCUTS = [
  { name: 'next', keys: ['j'], does: 'next row', where: 'Lists' },
  { name: 'previous', keys: ['k'], does: 'previous row', where: 'Lists' },
  { name: 'open', keys: ['o', 'Enter'], does: 'open the row', where: 'Lists' },
  { name: 'right', keys: ['r'], does: 'mark the coding right', where: 'Codings' },
  { name: 'wrong', keys: ['w'], does: 'mark the coding wrong', where: 'Codings' },
  { name: 'undo', keys: ['z'], does: 'take the mark back', where: 'Codings' },
  { name: 'cite', keys: ['c'], does: 'copy a citation', where: 'Codings' },
  { name: 'letGo', keys: ['Escape'], does: 'let go of what is pinned', where: 'Codings' },
  { name: 'up', keys: ['u'], does: 'back to the list', where: 'Everywhere' },
  { name: 'search', keys: ['/'], does: 'search the texts', where: 'Everywhere' },
  { name: 'help', keys: ['?'], does: 'this help', where: 'Everywhere' },
] as const;

export type ShortcutName = (typeof SHORTCUTS)[number]['name'];

/** The shortcut of a key, when it is one. */
export function shortcutOf(key: string): ShortcutName | null {
  return SHORTCUTS.find(({ keys }) => (keys as readonly string[]).includes(key))?.name ?? null;
}
