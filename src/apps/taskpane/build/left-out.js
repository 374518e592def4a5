/*
 * Stands in for what the pane would carry without ever using it, of the 300 kB gzipped that it may have: two controls that Fabric's Button and
 * Dropdown bring along (buttons with a menu; lists that open as a side panel on narrow screens: 14 kB), and what only the command line says (5 kB).
 * Whoever comes to use one is told so by name.
 */
function fail(name) {
  throw new Error(`${name} was left out of the build: see src/apps/taskpane/build/left-out.js`);
}

export const ContextualMenu = () => fail("ContextualMenu");
export const Panel = () => fail("Panel");
export const cli = new Proxy({}, { get: (_, name) => fail(`words.cli.${String(name)}`) });
