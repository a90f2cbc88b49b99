"""A hotline's own feed: every value with what it stands for, video frames, deletions, and feedback by entry.

``GET BASE/hotline/v1/entries?after=SEQ&limit=1000`` pages along one order in which a changed entry moves to the end.
No clock is asked, so neither a wrong one nor another time zone can lose an entry.

Annotations are not postponed here: the library makes its command line of the configuration's types.
"""
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

import requests
from threatexchange.exchanges import auth, fetch_state
from threatexchange.exchanges.clients.utils.common import TimeoutHTTPAdapter
from threatexchange.exchanges.collab_config import CollaborationConfigWithDefaults
from threatexchange.exchanges.fetch_state import FetchDelta, SignalOpinion, SignalOpinionCategory
from threatexchange.exchanges.signal_exchange_api import SignalExchangeAPI
from threatexchange.signal_type.md5 import VideoMD5Signal
from threatexchange.signal_type.pdq.signal import PdqSignal
from threatexchange.signal_type.signal_base import SignalType
from urllib3.util.retry import Retry

from tid_desktop.intake.exchange.signals import PhotoMD5Signal, UploadPdqSignal, VideoFramesSignal

PAGE = 1000
PATIENCE = 60  # seconds for one page, as the library gives others
CREDENTIALS = "TX_HOTLINE_CREDENTIALS"

# What an entry is matched as, by kind and signal type. A still of a video may be posted as a photo.
SIGNALS: Mapping[tuple[str, str], tuple[type[SignalType], ...]] = {
    ("image", "pdq"): (PdqSignal, UploadPdqSignal),
    ("image", "md5"): (PhotoMD5Signal,),
    ("video", "vpdq"): (VideoFramesSignal, PdqSignal, UploadPdqSignal),
    ("video", "md5"): (VideoMD5Signal,),
}
# The words of feedback: what a platform may say of an entry.
STATES = ("looking", "confirmed", "blocked", "left_up", "removed")
_STATE_OF = {SignalOpinionCategory.NEGATIVE_CLASS: "left_up", SignalOpinionCategory.INVESTIGATION_SEED: "looking",
             SignalOpinionCategory.POSITIVE_CLASS: "confirmed"}


@dataclass
class _Required:
    """What has no default; a class of its own because dataclasses ask for these first."""

    base_url: str = field(metadata={"help": "address of the hotline's feeds, https://..."})


@dataclass
class HotlineConfig(CollaborationConfigWithDefaults, _Required):
    """One hotline that a platform subscribes to. The key isn't here: it stays out of files that are passed around."""

    api: str = field(init=False, default="hotline")
    credentials: str = field(default=CREDENTIALS, metadata={
        "help": f"environment variable that holds NAME:KEY of your account at this hotline (else {CREDENTIALS})"})


@dataclass
class HotlineCredentials(auth.CredentialHelper):
    """A platform's account at a hotline, as ``intake platform add`` shows it once."""

    ENV_VARIABLE: ClassVar[str] = CREDENTIALS

    name: str = field(metadata={"help": "Your name in the hotline's profile."})
    key: str = field(metadata={"help": "Your key."})

    @classmethod
    def of(cls, collab: HotlineConfig, api: type[Any]) -> Self:
        """Those that the environment has for this hotline. Raises what the library raises for missing ones."""
        name, _, key = os.environ.get(collab.credentials, "").strip().rpartition(":")
        if not name or not key:
            raise auth.SignalExchangeAPIMissingAuthException(api, env_hint=collab.credentials)
        return cls(name, key)

    @property
    def basic(self) -> tuple[bytes, bytes]:
        """For HTTP Basic; names may be in any script."""
        return self.name.encode(), self.key.encode()


@dataclass
class HotlineCheckpoint(fetch_state.FetchCheckpointBase):
    """The place up to which the feed was read. It never grows old."""

    seq: int


@dataclass
class HotlineEntry:
    """An active entry of the feed."""

    kind: str
    signal_type: str
    value: str
    quality: int | None
    stands_for: str


@dataclass
class HotlineOpinion(SignalOpinion):
    """That a person handed it in. ``entry_id``: what feedback is about."""

    entry_id: str = ""


@dataclass
class HotlineMetadata(fetch_state.FetchedSignalMetadata):
    """By entry id, what the value stands for. Nobody has looked at the picture: a match is a reason to look."""

    entries: dict[str, str]

    def get_as_opinions(self) -> Sequence[HotlineOpinion]:
        return [HotlineOpinion(False, SignalOpinionCategory.INVESTIGATION_SEED, {stands_for}, entry_id)
                for entry_id, stands_for in self.entries.items()]


class HotlineClient:
    """HTTP with one hotline."""

    def __init__(self, base_url: str, credentials: HotlineCredentials) -> None:
        self._base = f"{base_url.rstrip('/')}/hotline/v1"
        self._session = requests.Session()
        self._session.auth = credentials.basic
        again = Retry(total=4, status_forcelist=[429, 500, 502, 503, 504], allowed_methods=["GET"], backoff_factor=0.2)
        self._session.mount(self._base, TimeoutHTTPAdapter(timeout=PATIENCE, max_retries=again))

    def entries(self, after: int) -> dict[str, Any]:
        """A page of what changed behind this place."""
        answer = self._session.get(f"{self._base}/entries", params={"after": after, "limit": PAGE})
        answer.raise_for_status()
        page: dict[str, Any] = answer.json()
        return page

    def feedback(self, entry_id: str, state: str) -> None:
        """Tell what became of a match; ``state`` is one of STATES."""
        self._session.post(f"{self._base}/feedback", json={"id": entry_id, "state": state}).raise_for_status()


class HotlineAPI(auth.SignalExchangeWithAuth[HotlineConfig, HotlineCredentials],
                 SignalExchangeAPI[HotlineConfig, HotlineCheckpoint, HotlineMetadata, str, HotlineEntry]):
    """The hotline's feed as an exchange. Updates are keyed by entry id; a deleted entry is None."""

    def __init__(self, client: HotlineClient) -> None:
        super().__init__()
        self.client = client

    @classmethod
    def for_collab(cls, collab: HotlineConfig, credentials: HotlineCredentials | None = None) -> Self:
        return cls(HotlineClient(collab.base_url, credentials or HotlineCredentials.of(collab, cls)))

    @classmethod
    def get_name(cls) -> str:
        return "hotline"

    @staticmethod
    def get_config_cls() -> type[HotlineConfig]:
        return HotlineConfig

    @staticmethod
    def get_checkpoint_cls() -> type[HotlineCheckpoint]:
        return HotlineCheckpoint

    @staticmethod
    def get_record_cls() -> type[HotlineMetadata]:
        return HotlineMetadata

    @staticmethod
    def get_credential_cls() -> type[HotlineCredentials]:
        return HotlineCredentials

    def fetch_iter(self, supported_signal_types: Sequence[type[SignalType]],
                   checkpoint: HotlineCheckpoint | None) -> Iterator[FetchDelta]:
        """Every page behind the checkpoint."""
        after, more = 0 if checkpoint is None else checkpoint.seq, True
        while more:
            page = self.client.entries(after)
            if page["next"] < after or (page["more"] and page["next"] == after):
                raise ValueError("the feed goes back or stands still")
            after, more = page["next"], page["more"]
            yield FetchDelta({row["id"]: _entry(row) for row in page["entries"]}, HotlineCheckpoint(after))

    @classmethod
    def naive_convert_to_signal_type(
            cls, signal_types: Sequence[type[SignalType]], collab: HotlineConfig,
            fetched: Mapping[str, HotlineEntry]) -> dict[type[SignalType], dict[str, HotlineMetadata]]:
        found: dict[type[SignalType], dict[str, HotlineMetadata]] = {}
        for entry_id, entry in fetched.items():
            for matched_as in SIGNALS.get((entry.kind, entry.signal_type), ()):
                if matched_as not in signal_types:
                    continue
                try:
                    value = matched_as.validate_signal_str(entry.value)
                except ValueError:
                    logging.warning("A hotline's entry has a malformed value.")
                    continue
                metadata = found.setdefault(matched_as, {}).setdefault(value, HotlineMetadata({}))
                metadata.entries[entry_id] = entry.stands_for
        return found

    def report_opinion(self, s_type: type[SignalType], signal: str, opinion: SignalOpinion) -> None:
        """Feedback on a value. A tag that is one of STATES says it exactly; else the category is taken for it.

        An opinion that names no entry is about each with this value, for which the whole feed is looked through.
        Raises ValueError for a value that isn't in the feed.
        """
        state = next((word for word in STATES if word in opinion.tags), _STATE_OF[opinion.category])
        given = getattr(opinion, "entry_id", "")
        entries = [given] if given else self._entries_of(s_type, signal)
        if not entries:
            raise ValueError("no entry of this hotline has this value")
        for entry_id in entries:
            self.client.feedback(entry_id, state)

    def _entries_of(self, s_type: type[SignalType], signal: str) -> list[str]:
        known: dict[str, HotlineEntry] = {}
        for delta in self.fetch_iter([s_type], None):
            self.naive_fetch_merge(known, delta.updates)
        return [entry_id for entry_id, entry in known.items()
                if entry.value == signal and s_type in SIGNALS.get((entry.kind, entry.signal_type), ())]


def _entry(row: Mapping[str, Any]) -> HotlineEntry | None:
    if row["state"] != "active":
        return None
    return HotlineEntry(row["kind"], row["signal_type"], row["value"], row["quality"], row["stands_for"])
