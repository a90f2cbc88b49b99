// A gateway: node gateway.mjs HOTLINE CERTIFICATE. Prints its port and its key configuration; ends with its input.
// Opens what a relay brings, asks HOTLINE over plain HTTP, seals the answer.
import { readFileSync } from "node:fs";
import https from "node:https";
import { BHttpDecoder, BHttpEncoder } from "bhttp-js";
import { REQUEST_TYPE, RESPONSE_TYPE, header, info, sealResponse, suite, takeApart } from "./ohttp.mjs";

const [hotline, certificate] = process.argv.slice(2);
const KEY_ID = 42;
const pair = await suite.kem.generateKeyPair();
const publicKey = Buffer.from(await suite.kem.serializePublicKey(pair.publicKey));

async function answer(body) {
  const { head, enc, ct } = takeApart(body);
  if (head[0] !== KEY_ID) throw new Error("another key");
  const context = await suite.createRecipientContext({ recipientKey: pair.privateKey, enc, info: info(head) });
  const asked = new BHttpDecoder().decodeRequest(new Uint8Array(await context.open(ct)));
  const told = await fetch(hotline + new URL(asked.url).pathname, {
    method: asked.method, headers: { "content-type": asked.headers.get("content-type") },
    body: Buffer.from(await asked.arrayBuffer()),
  });
  const inner = new Response(await told.arrayBuffer(), {
    status: told.status, headers: { "content-type": told.headers.get("content-type") },
  });
  return sealResponse(context, enc, await new BHttpEncoder().encodeResponse(inner));
}

async function serve(request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  try {
    if (request.headers["content-type"] !== REQUEST_TYPE) throw new Error("another type");
    const sealed = await answer(Buffer.concat(parts));
    response.writeHead(200, { "content-type": RESPONSE_TYPE, "content-length": sealed.length }).end(sealed);
  } catch {
    response.writeHead(400, { "content-length": 0 }).end();
  }
}

const pem = readFileSync(certificate);
const server = https.createServer({ cert: pem, key: pem, minVersion: "TLSv1.3" }, serve);
server.listen(0, "127.0.0.1", () => {
  const configuration = Buffer.concat([header(KEY_ID).subarray(0, 3), publicKey, Buffer.from("000400010001", "hex")]);
  console.log(JSON.stringify({ port: server.address().port, configuration: configuration.toString("hex") }));
});
process.stdin.on("end", () => process.exit(0)).resume();
