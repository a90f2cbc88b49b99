"""A hotline's feed in the format of NCMEC's hash sharing, by the library's own client.

For platforms that already work with that format. Two things are added: the address (the library knows only NCMEC's
own), and times in UTC. The library (1.2.17) sends local time and calls it UTC: east of Greenwich its checkpoint lies
in the future, and what is published in the hours between is never fetched.

Annotations are not postponed here: the library makes its command line of the configuration's types.
"""
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, ClassVar, Self

from threatexchange.exchanges.clients.ncmec.hash_api import (
    GetEntriesResponse,
    NCMECEndpoint,
    NCMECHashAPI,
    _XMLWrapper,
)
from threatexchange.exchanges.impl.ncmec_api import NCMECSignalExchangeAPI
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange.signal_type.signal_base import SignalType

from tid_desktop.intake.exchange.api import HotlineConfig, HotlineCredentials
from tid_desktop.intake.exchange.signals import UploadPdqSignal


@dataclass
class HotlineNcmecConfig(HotlineConfig):
    """One hotline that a platform subscribes to."""

    only_esp_ids: ClassVar[frozenset[int]] = frozenset()  # asked for by the library; a hotline is one member

    api: str = field(init=False, default="hotline_ncmec")

    @property
    def environment(self) -> SimpleNamespace:
        """In place of the library's list of NCMEC's databases."""
        return SimpleNamespace(value=f"{self.base_url.rstrip('/')}/ncmec")


class UtcClient(NCMECHashAPI):
    """The library's client with both ends of a window in UTC."""

    def get_entries(self, *, start_timestamp: int = 0, end_timestamp: int = 0, next_: str = "") -> GetEntriesResponse:
        window = {"from": _utc(start_timestamp), "to": _utc(end_timestamp or int(time.time()))}
        answered = self._get(NCMECEndpoint.entries, next_=next_, **window)
        return GetEntriesResponse.from_xml(_XMLWrapper(answered), int(time.time()))


class HotlineNcmecAPI(NCMECSignalExchangeAPI):
    """NCMEC's exchange with a hotline at its other end."""

    @classmethod
    def for_collab(cls, collab: HotlineNcmecConfig, credentials: HotlineCredentials | None = None) -> Self:
        return cls(collab, *(credentials or HotlineCredentials.of(collab, cls)).basic)

    @classmethod
    def get_name(cls) -> str:
        return "hotline_ncmec"

    @staticmethod
    def get_config_cls() -> type[HotlineNcmecConfig]:
        return HotlineNcmecConfig

    @staticmethod
    def get_credential_cls() -> type[HotlineCredentials]:
        return HotlineCredentials

    def get_client(self, environment: SimpleNamespace) -> UtcClient:
        return UtcClient(self._username, self._password, environment)

    @classmethod
    def naive_convert_to_signal_type(cls, signal_types: Sequence[type[SignalType]], collab: HotlineNcmecConfig,
                                     fetched: Mapping[str, Any]) -> dict[type[SignalType], dict[str, Any]]:
        """As the library does; what is PDQ there also serves uploads that were changed."""
        found: dict[type[SignalType], dict[str, Any]] = super().naive_convert_to_signal_type(
            {*signal_types, PdqSignal}, collab, fetched)
        found[UploadPdqSignal] = found.get(PdqSignal, {})
        return {signal_type: found[signal_type] for signal_type in signal_types if signal_type in found}


def _utc(timestamp: int) -> str:
    return datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
