// Reads a manifest on standard input and prints, as JSON, what is wrong with it by the schemas of the folder given.
// A process of its own because libxml2-wasm is an ES module that waits at its top level, which Jest cannot load.
import { readFileSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const schemaFile = path.join(process.argv[2], "OfficeAppManifestV1_1.xsd");
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
const validator = XsdValidator.fromDoc(schema);
// A schema is loaded for VersionOverrides too only if it is imported; the main one imports all of them.
const manifests = JSON.parse(readFileSync(0, "utf8"));
const faults = manifests.map((text) => {
  try {
    const manifest = XmlDocument.fromBuffer(Buffer.from(text));
    validator.validate(manifest);
    return [];
  } catch (error) {
    return (error.details ?? [error]).map((detail) => detail.message.trim());
  }
});
process.stdout.write(JSON.stringify(faults));
