// Oblivious HTTP (RFC 9458) in a second language, on hpke-js and bhttp-js: what the two programs beside this one share.
// Written from the RFC alone, so that a mistake of tid_desktop/protocol/ohttp.py is not made twice.
import { webcrypto } from "node:crypto";
import { AeadId, CipherSuite, KdfId, KemId } from "hpke-js";

export const REQUEST_TYPE = "message/ohttp-req";
export const RESPONSE_TYPE = "message/ohttp-res";
export const suite = new CipherSuite({
  kem: KemId.DhkemX25519HkdfSha256, kdf: KdfId.HkdfSha256, aead: AeadId.Aes128Gcm,
});
const HEADER_BYTES = 7;
const ENC_BYTES = 32;
const NONCE_BYTES = 16;

export const header = (keyId) => Uint8Array.of(keyId, 0x00, 0x20, 0x00, 0x01, 0x00, 0x01);
export const info = (head) => Buffer.concat([Buffer.from("message/bhttp request\0"), head]);

export function takeApart(body) {
  const head = body.subarray(0, HEADER_BYTES);
  if (Buffer.compare(head, Buffer.from(header(head[0])))) throw new Error("another suite");
  return { head, enc: body.subarray(HEADER_BYTES, HEADER_BYTES + ENC_BYTES),
           ct: body.subarray(HEADER_BYTES + ENC_BYTES) };
}

export async function sealResponse(context, enc, plain) {
  const nonce = webcrypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const { key, iv } = await derive(context, enc, nonce);
  return Buffer.concat([nonce, Buffer.from(await webcrypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain))]);
}

export async function openResponse(context, enc, body) {
  const { key, iv } = await derive(context, enc, body.subarray(0, NONCE_BYTES));
  return webcrypto.subtle.decrypt({ name: "AES-GCM", iv }, key, body.subarray(NONCE_BYTES));
}

async function derive(context, enc, nonce) {
  const secret = await context.export(Buffer.from("message/bhttp response"), NONCE_BYTES);
  const base = await webcrypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const expand = (label, bytes) => webcrypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: Buffer.concat([enc, nonce]), info: Buffer.from(label) }, base, bytes * 8);
  const key = await webcrypto.subtle.importKey("raw", await expand("key", 16), "AES-GCM", false,
                                               ["encrypt", "decrypt"]);
  return { key, iv: await expand("nonce", 12) };
}
