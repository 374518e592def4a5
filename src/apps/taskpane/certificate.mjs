// A certificate for https://localhost on this machine alone, made with Node itself: nothing to install, nothing fetched.
// Office opens add-ins only over https that the system trusts. The shape follows X.509 (RFC 5280): signed by itself, no authority
// (it can vouch for nothing but localhost and 127.0.0.1), for servers only, one year, so every system's rules take it.
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from "node:crypto";

const DAY_MS = 86_400_000;
const NAME = "Cai tien (localhost)";

/** A fresh key and certificate as PEM texts. */
export function makeCertificate(now = new Date()) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const ecdsaWithSha256 = sequence(oid([1, 2, 840, 10045, 4, 3, 2]));
  const name = sequence(set(sequence(oid([2, 5, 4, 3]), tagged(0x0c, Buffer.from(NAME)))));
  const valid = sequence(time(new Date(now.getTime() - DAY_MS)), time(new Date(now.getTime() + 365 * DAY_MS)));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x4c]), randomBytes(15)])),
    ecdsaWithSha256,
    name,
    valid,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions()),
  );
  const certificate = sequence(body, ecdsaWithSha256, bits(sign("sha256", body, privateKey)));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), certificate: pem(certificate) };
}

/** Whether a kept pair still fits together and will last another week. */
export function isUsable({ key, certificate }, now = new Date()) {
  try {
    const read = new X509Certificate(certificate);
    const isOfKey = read.publicKey.equals(createPublicKey(createPrivateKey(key)));
    return isOfKey && new Date(read.validTo).getTime() > now.getTime() + 7 * DAY_MS;
  } catch {
    return false;
  }
}

function extensions() {
  const localhost = sequence(tagged(0x82, Buffer.from("localhost")), tagged(0x87, Buffer.from([127, 0, 0, 1])));
  const forServers = sequence(oid([1, 3, 6, 1, 5, 5, 7, 3, 1]));
  return sequence(
    extension([2, 5, 29, 19], sequence(), { isCritical: true }),
    extension([2, 5, 29, 15], tagged(0x03, Buffer.from([7, 0x80])), { isCritical: true }),
    extension([2, 5, 29, 37], forServers),
    extension([2, 5, 29, 17], localhost),
  );
}

function extension(id, value, { isCritical = false } = {}) {
  return sequence(oid(id), ...(isCritical ? [tagged(0x01, Buffer.from([0xff]))] : []), tagged(0x04, value));
}

function tagged(tag, ...parts) {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(content.length > 0xff ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

function sequence(...parts) {
  return tagged(0x30, ...parts);
}

function set(...parts) {
  return tagged(0x31, ...parts);
}

function integer(bytes) {
  return tagged(0x02, bytes);
}

function bits(bytes) {
  return tagged(0x03, Buffer.from([0]), bytes);
}

/** UTCTime, which serves until 2049. */
function time(date) {
  return tagged(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));
}

function oid([first, second, ...rest]) {
  return tagged(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

function base128(number) {
  const bytes = [number & 0x7f];
  for (let left = number >>> 7; left > 0; left >>>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}

function pem(der) {
  return `-----BEGIN CERTIFICATE-----\n${der.toString("base64").replace(/(.{64})(?!$)/g, "$1\n")}\n-----END CERTIFICATE-----\n`;
}
