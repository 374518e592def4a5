/** Rows of each table in the order of the book, by the table's index. One pass. */
export function perTable<R extends { readonly table: number }>(rows: readonly R[]): ReadonlyMap<number, readonly R[]> {
  const tables = new Map<number, R[]>();
  for (const row of rows) {
    const same = tables.get(row.table);
    if (same === undefined) tables.set(row.table, [row]);
    else same.push(row);
  }
  return tables;
}
