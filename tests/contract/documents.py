"""The contract, made ready for a generator of requests: once as it is, once with what is inside the sealed bodies.

Only what is generated is made smaller (short lists, whole values at a draw instead of letter by letter); answers are
judged by the contract itself.
"""
from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import schemathesis
import yaml
from hypothesis import strategies as st

CONTRACT = Path(__file__).resolve().parents[2] / "tid_desktop" / "protocol" / "openapi.yaml"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
SMALL = {"Items": 3, "Chosen": 3, "Image": 4, "Video": 6}


def contract() -> dict[str, Any]:
    """The document as it is shipped."""
    document: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return document


def outer() -> dict[str, Any]:
    """With a format for what is long: letters drawn one by one would take seconds a request."""
    document = contract()
    sealed = document["components"]["schemas"]["SealedRequest"]["properties"]["ct"]
    sealed["format"] = "ciphertext"
    document["components"]["schemas"]["Pad"]["maxLength"] = 20_000
    return _quick(document)


def inner() -> dict[str, Any]:
    """Each sealed operation as if its inner request and its inner answer were the bodies."""
    document = contract()
    for operation in (path["post"] for path in document["paths"].values()):
        if "x-inner-request" in operation:
            operation["requestBody"] = _json(operation["x-inner-request"])
            answer = _json({"$ref": "#/components/schemas/InnerAnswer"}) | {"description": "opened"}
            operation["responses"] = {**operation["responses"], "200": answer}
    del document["paths"]["/v1/challenge"]
    schemas = document["components"]["schemas"]
    schemas["Items"]["maxItems"] = SMALL["Items"]
    schemas["Chosen"]["oneOf"][1]["maxItems"] = SMALL["Chosen"]
    for kind in ("Image", "Video"):
        schemas[kind]["properties"]["fingerprints"]["maxItems"] = SMALL[kind]
    return _quick(document)


def inside() -> Iterator[tuple[str, dict[str, Any]]]:
    """For each sealed operation its path, and what the shipped contract allows inside."""
    document = contract()
    for path, methods in document["paths"].items():
        if "x-inner-request" in methods["post"]:
            yield path, {**methods["post"]["x-inner-request"], "components": document["components"]}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": copy.deepcopy(schema)}}}


def _quick(document: dict[str, Any]) -> dict[str, Any]:
    for name in ("Hex16", "Hex32", "Hex64", "CaseId"):
        document["components"]["schemas"][name]["format"] = name.lower()
    return document


def register_formats() -> None:
    """Say how each of these formats is drawn."""
    for bits in (16, 32, 64):
        schemathesis.openapi.format(f"hex{bits}", st.binary(min_size=bits // 2, max_size=bits // 2).map(bytes.hex))
    schemathesis.openapi.format("caseid", st.integers(0, 2**80 - 1).map(
        lambda number: "".join(CROCKFORD[number >> 5 * place & 31] for place in range(16))))
    lengths = st.sampled_from((14_336, 63_488, 260_096, 1_046_528))
    schemathesis.openapi.format("ciphertext", st.builds(
        lambda length, seed: "".join(random.Random(seed).choices(BASE64URL, k=length)), lengths, st.integers(0, 99)))
