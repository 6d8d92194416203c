/** INSERT and UPDATE statements from a list of columns, with a named value for each. */

export function insertSql(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`;
}

/** Updates the row with the given `seq`. */
export function updateSql(table: string, columns: readonly string[]): string {
  return `UPDATE ${table} SET ${columns.map((name) => `${name} = @${name}`).join(', ')} WHERE seq = @seq`;
}
