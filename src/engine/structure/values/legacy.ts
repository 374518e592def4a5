export function fromLegacyFont(_text: string): { text: string; encoding: "tcvn3" | "vni" } | null {
  return null;
}
