import { typedJournal, type TabText } from "../../../src/apps/workbench/page/typed-journal";

function tabText(): TabText & { readonly now: () => string | null } {
  let text: string | null = null;
  return { read: () => text, write: (next) => void (text = next), now: () => text };
}
const typing = (text: string) => ({ sheet: "KH", cells: [{ row: 3, column: 2, text }] });

describe("what is typed in the moment before the page goes", () => {
  it("is typed again after a reload, once, unless it was put by", () => {
    const store = tabText();
    const before = typedJournal(store);
    for (const text of ["một", "hai", "ba"]) before.add(typing(text));
    before.kept(1);
    before.write("a");
    const after = typedJournal(store);
    expect(after.take("a")).toEqual([typing("hai"), typing("ba")]);
    expect(after.take("a")).toEqual([]);
  });

  it("is no longer written down once it is put by or taken back", () => {
    for (const end of ["kept", "clear"] as const) {
      const store = tabText();
      const journal = typedJournal(store);
      journal.add(typing("một"));
      journal.write("a");
      expect(store.now()).not.toBeNull();
      if (end === "kept") journal.kept(1);
      else journal.clear();
      expect(store.now()).toBeNull();
    }
  });

  it("is not that of a tab which was doubled, and a spoilt text is none", () => {
    const store = tabText();
    const journal = typedJournal(store);
    journal.add(typing("một"));
    journal.write("a");
    expect(typedJournal(store).take("b")).toEqual([]);
    for (const text of ["", "{", "[]", '{"tab":"a","typings":[{"sheet":"KH"}]}', '{"tab":"a","typings":[{"sheet":"KH","cells":[{}]}]}']) {
      store.write(text);
      expect(typedJournal(store).take("a")).toEqual([]);
    }
  });
});
