import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const ROOT = path.resolve(__dirname, "..");
const SCHEMAS = path.resolve(ROOT, "../shared/manifest-schema");
const BASE = "https://localhost:3000/";
const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

/** Elements by local name, whatever their prefix. */
function all(name: string, within: Document | Element = manifest): readonly Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function one(name: string): Element {
  const [found] = all(name);
  if (found === undefined) throw new Error(`the manifest has no ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

const texts = [...all("DisplayName"), ...all("Description").filter((each) => each.hasAttribute("DefaultValue")), ...all("String")];
const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)]
  .map((match) => match[1] ?? "")
  .filter((each) => !/schemas\.microsoft\.com|w3\.org/.test(each));

describe("the manifest", () => {
  const withSchemas = existsSync(SCHEMAS) ? it : it.skip;
  withSchemas("is valid by Microsoft's published schemas (skipped where ../shared/manifest-schema is absent)", () => {
    const wrong = text.replace("<Permissions>ReadWriteDocument", "<Permissions>ReadEverything");
    const wrongInside = text.replace('<Label resid="Group.Label" />', "");
    const faults = schemaFaults(text, wrong, wrongInside);
    expect(faults[0]).toEqual([]);
    expect(faults[1]?.join()).toMatch(/Permissions/);
    expect(faults[2]?.join()).toMatch(/Label/);
  });

  it("names itself by a GUID that was made for it and a version Office accepts", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  it("asks for ExcelApi 1.13 and no newer one, and speaks Vietnamese first", () => {
    expect(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([["ExcelApi", "1.13"]]);
    expect(one("DefaultLocale").textContent).toBe("vi-VN");
  });

  it("says every text in English too", () => {
    const without = texts.filter((each) => !all("Override", each).some((override) => attribute(override, "Locale") === "en-US"));
    expect(without.map((each) => attribute(each, "DefaultValue"))).toEqual([]);
    expect(texts.length).toBeGreaterThan(15);
  });

  it("keeps texts within the lengths Office shows, composed and on one line", () => {
    for (const each of texts) {
      const limit = each.parentElement?.localName === "LongStrings" || each.localName === "Description" ? 250 : 125;
      const spoken = [attribute(each, "DefaultValue"), ...all("Override", each).map((override) => attribute(override, "Value"))];
      for (const said of spoken) {
        expect(said.length).toBeLessThanOrEqual(limit);
        expect(said).toBe(said.normalize("NFC").replace(/\s+/g, " ").trim());
      }
    }
  });

  it("defines every resource that is asked for, once, and asks for every one it defines", () => {
    const asked = [...manifest.querySelectorAll("[resid]")].map((each) => attribute(each, "resid"));
    const defined = [...all("Image").filter((each) => each.hasAttribute("id")), ...all("Url"), ...all("String")].map((each) =>
      attribute(each, "id"),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(asked)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("gives each button of the ribbon an id of its own, an icon in three sizes and a tip", () => {
    const controls = all("Control");
    const ids = controls.map((control) => attribute(control, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const control of controls) {
      expect(all("Image", control).map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      expect(all("Supertip", control)).toHaveLength(1);
    }
  });

  it("shows at most seven commands in its group and one pane for all of them", () => {
    expect(all("Control", one("Group")).length).toBeLessThanOrEqual(7);
    expect(new Set(all("TaskpaneId").map((each) => each.textContent)).size).toBe(1);
  });

  it("has every icon it names, in the size it names", () => {
    const icons = addresses.filter((each) => each.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const name = icon.slice(`${BASE}icons/`.length);
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect([name, pixels(path.join(ROOT, "assets/icons", name))]).toEqual([name, [size, size]]);
    }
    expect(attribute(one("IconUrl"), "DefaultValue")).toMatch(/-32\.png$/);
    expect(attribute(one("HighResolutionIconUrl"), "DefaultValue")).toMatch(/-64\.png$/);
  });

  it("speaks to its own origin alone, over https, and to pages the site has", () => {
    expect(all("AppDomain")).toEqual([]);
    const pages = new Set(readdirSync(path.join(ROOT, "src/apps/taskpane")).filter((name) => name.endsWith(".html")));
    for (const address of addresses) {
      expect(address.startsWith(BASE)).toBe(true);
      const file = new URL(address).pathname.slice(1);
      expect(file.startsWith("icons/") || pages.has(file)).toBe(true);
    }
  });
});

/** Width and height from the header of a PNG file. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What Microsoft's schemas find wrong with each manifest. */
function schemaFaults(...manifests: readonly string[]): readonly (readonly string[])[] {
  const answer = execFileSync(process.execPath, [path.join(__dirname, "manifest-schema.mjs"), SCHEMAS], {
    input: JSON.stringify(manifests),
  });
  return JSON.parse(answer.toString("utf8")) as string[][];
}
