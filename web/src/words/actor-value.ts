/**
 * What the `actor` filter takes for an actor: its id, or its name. Three capital letters would be taken for a
 * country (`FBI`), and names are told apart without regard to case: such a name is given in small letters.
 */
export function actorValue({ id, name }: { id: string | null; name: string }): string {
  return id ?? (/^[A-Z]{3}$/.test(name) ? name.toLowerCase() : name);
}
