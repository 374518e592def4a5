/** "xl/workbook.xml" → "xl/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Upper and lower case are one in part names, and a slash in front says nothing. */
export function partKey(part: string): string {
  const path = part.replaceAll("\\", "/");
  return (path.startsWith("/") ? path.slice(1) : path).toLowerCase();
}

/** How `source` speaks of `target` in its relationships: "../tables/table1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return `${"../".repeat(from.length - shared)}${to.slice(shared).join("/")}`;
}

/** Gives names that no part has: ("xl/tables/table", ".xml") → "xl/tables/table3.xml". Each name is given once. */
export function freeNames(taken: Iterable<string>): (before: string, after: string) => string {
  const keys = new Set<string>();
  for (const name of taken) keys.add(partKey(name));
  return (before, after) => {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (keys.has(partKey(name))) continue;
      keys.add(partKey(name));
      return name;
    }
  };
}

/** "rId7" and on, none of those that are there. */
export function freeRelationshipIds(taken: readonly string[]): () => string {
  const ids = new Set(taken.map((id) => id.toLowerCase()));
  let number = 0;
  return () => {
    do number++;
    while (ids.has(`rid${number}`));
    return `rId${number}`;
  };
}
