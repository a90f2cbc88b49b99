"""Whether two addresses belong to one owner, as far as a name can tell: by the domain that somebody registered."""
from __future__ import annotations

import ipaddress
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


def same_site(one: str, other: str) -> bool:
    """Whether two host names (lower case) have one registrable domain. An IP address is a site of its own.

    Of the public suffix list only the part for registries counts: whoever rents out names below one domain
    (``relay.cloud.example`` and ``hotline.cloud.example``) runs the machines of both.
    """
    return _site(one) == _site(other)


def _site(host: str) -> str:
    """A name without a registrable domain, such as ``localhost``, stands for itself."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return _rules().privatesuffix(host) or host


@cache
def _rules() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList
    return PublicSuffixList(suffixes(), only_icann=True)


@cache
def suffixes() -> bytes:
    """The list as the library brings it along. The courier reads it before it gives up opening files."""
    return resources.files("publicsuffixlist").joinpath("public_suffix_list.dat").read_bytes()
