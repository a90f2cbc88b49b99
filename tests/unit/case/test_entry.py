"""The one entry in the password store: small enough for every system, and strict."""
from __future__ import annotations

from collections.abc import Callable

import pytest

from tid_desktop.case.entry import Entry
from tid_desktop.case.keystore import MAX_ENTRY
from tid_desktop.case.model import Case
from tid_desktop.errors import VaultDamaged

MakeCase = Callable[..., Case]


def test_it_comes_back_as_it_went_in(make_case: MakeCase) -> None:
    cases = [make_case(1), make_case(2, practice=True), make_case(3, service_id="f" * 32)]
    entry = Entry.new().with_cases(7, cases)
    back = Entry.unpack(entry.pack())
    assert back == entry
    assert [(stored.code, stored.service_id, stored.practice) for stored in back.codes] == [
        (case.code, case.service_id, case.practice) for case in cases]


def test_it_never_outgrows_the_smallest_password_store_and_keeps_the_newest_codes(make_case: MakeCase) -> None:
    cases = [make_case(n) for n in range(100)]
    entry = Entry.new().with_cases(10**9, cases)
    assert len(entry.pack()) <= MAX_ENTRY
    assert len(entry.codes) >= 40
    assert entry.codes[-1].code == cases[-1].code


def test_the_key_is_random_and_in_no_repr() -> None:
    entry = Entry.new()
    assert entry.key != Entry.new().key
    assert repr(entry.key) not in repr(entry)


@pytest.mark.parametrize("damage", [
    lambda text: "", lambda text: text[:-1], lambda text: text + " ", lambda text: text.replace("1 ", "2 ", 1),
    lambda text: text.upper(), lambda text: "1 AAAA 0", lambda text: text.replace(" 7 ", " seven "),
    lambda text: " ".join(word for word in text.split(" ") if len(word) != 32), lambda text: text + " nonsense",
])
def test_a_damaged_entry_is_refused(make_case: MakeCase, damage: Callable[[str], str]) -> None:
    text = Entry.new().with_cases(7, [make_case(1)]).pack()
    with pytest.raises(VaultDamaged):
        Entry.unpack(damage(text))
