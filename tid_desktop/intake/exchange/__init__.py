"""What a platform adds to Meta's ``threatexchange`` library, or its Hasher-Matcher-Actioner, to pull a hotline's feed.

    pip install "tid-desktop[exchange]"
    tx config extensions add tid_desktop.intake.exchange

Runs on the platform's computers, with the platform's rights, and imports nothing of the intake: the two meet over HTTP.
packaging/hotline/exchange.md tells how to set it up.
"""
from __future__ import annotations

from threatexchange.extensions.manifest import ThreatExchangeExtensionManifest

from tid_desktop.intake.exchange.api import HotlineAPI
from tid_desktop.intake.exchange.ncmec import HotlineNcmecAPI
from tid_desktop.intake.exchange.signals import PhotoMD5Signal, UploadPdqSignal, VideoFramesSignal

TX_MANIFEST = ThreatExchangeExtensionManifest(
    signal_types=(UploadPdqSignal, PhotoMD5Signal, VideoFramesSignal),
    apis=(HotlineAPI, HotlineNcmecAPI),
)
