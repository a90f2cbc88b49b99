// A client: node client.mjs GATEWAY CONFIGURATION URL LENGTH < BODY. Posts BODY to URL through GATEWAY, as binary HTTP
// that zeros make LENGTH bytes long; prints status, content type and body (base64) of the answer inside.
import { BHttpDecoder, BHttpEncoder } from "bhttp-js";
import { REQUEST_TYPE, RESPONSE_TYPE, header, info, openResponse, suite } from "./ohttp.mjs";

const [gateway, configuration, url, length] = process.argv.slice(2);
const parts = [];
for await (const part of process.stdin) parts.push(part);

const known = Buffer.from(configuration, "hex");
if (known.readUInt16BE(1) !== 0x20 || known.readUInt16BE(35) !== 4 || known.readUInt32BE(37) !== 0x00010001) {
  throw new Error("another suite");
}
const head = header(known[0]);
const recipientPublicKey = await suite.kem.deserializePublicKey(known.subarray(3, 35));
const context = await suite.createSenderContext({ recipientPublicKey, info: info(head) });
const enc = Buffer.from(context.enc);
const asked = await new BHttpEncoder().encodeRequest(new Request(url, {
  method: "POST", headers: { "content-type": "application/json" }, body: Buffer.concat(parts),
}));
const padded = new Uint8Array(Number(length));
padded.set(asked);
const response = await fetch(gateway, {
  method: "POST", headers: { "content-type": REQUEST_TYPE },
  body: Buffer.concat([head, enc, Buffer.from(await context.seal(padded))]),
});
if (response.status !== 200 || response.headers.get("content-type") !== RESPONSE_TYPE) {
  throw new Error(`the gateway said ${response.status}`);
}
const plain = new Uint8Array(await openResponse(context, enc, Buffer.from(await response.arrayBuffer())));
const told = new BHttpDecoder().decodeResponse(plain);
console.log(JSON.stringify({ status: told.status, kind: told.headers.get("content-type"), length: plain.length,
                             body: Buffer.from(await told.arrayBuffer()).toString("base64") }));
