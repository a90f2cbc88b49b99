"""The running program for people who can't see it, and for those who use no mouse.

Everything a page shows is met through AT-SPI, as a screen reader meets it: what can be used has a name and is what it
says, every page's heading is heard when it comes, and the case code is told to nobody who didn't ask.
"""
from __future__ import annotations

from pathlib import Path

import pytest

from tests.functional import media
from tests.functional.desktop import Desktop
from tests.functional.lookover import LookOver
from tests.functional.person import add, begin, practise
from tests.functional.screenreader import Ears, ScreenReader

PASSPHRASE = "three calm words"


@pytest.fixture
def look(reader: ScreenReader, ears: Ears) -> LookOver:
    return LookOver(reader, ears)


def test_everything_around_the_walk_is_named_and_headed(seen: Desktop, reader: ScreenReader, look: LookOver) -> None:
    with seen.window():
        look.page("This app can't send anything yet.")
        look.pages(("What stays?", "Leave quickly"), ("Back", "This app can't send anything yet."))
        reader.press("Got it")
        for name, heading in (("Is someone threatening you?", "Is someone threatening you?"),
                              ("Do you feel you can't go on?", "It's good that you're here."),
                              ("Under 18 in the picture", "Under 18 in the picture"),
                              ("18 or over in the picture", "18 or over in the picture"),
                              ("It's already online", "Is it already online?"),
                              ("How can I check this?", "Don't just believe us.")):
            look.pages((name, heading), ("Back", "This app can't send anything yet."))
        look.pages(("Get help now", "Get help now"), ("Words to start with", "Words to start with"))
        look.pages(("Back", "Get help now"), ("Back", "This app can't send anything yet."))
        look.pages(("I'm helping someone", "Thank you for helping."))
        for name, heading in (("I work with young people", "You work with young people"),
                              ("I'm a parent or carer", "You're a parent or carer"),
                              ("I'm a friend", "You're a good friend")):
            look.pages((name, heading), ("Back", "Thank you for helping."))
        reader.press("This app has not sent your picture", "check box")
        reader.wait("What is true right now", "heading")
        look.everything("the open privacy bar")
    assert look.wrong == []


def test_menus_and_settings_are_named(seen: Desktop, reader: ScreenReader, ears: Ears, look: LookOver) -> None:
    with seen.window() as program:
        reader.press("Got it")
        seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program))
        for button, first in (("Language", "English"), ("Text size", "Text 100 %")):
            reader.press(button)
            assert reader.until(lambda entry=first: ears.where == entry or seen.xdotool("key", "Down"))
            assert ears.focus[-1].role == "menu item"
            assert "checked" in ears.focus[-1].states
            seen.xdotool("key", "Escape")
        reader.press("Text size")
        assert reader.until(lambda: ears.where == "All settings" or seen.xdotool("key", "Down"))
        seen.xdotool("key", "Return")
        look.page("Settings")
        assert "checked" in reader.wait("Text 100 %", "radio button").states
        reader.press("Text 125 %", "radio button")
        assert reader.until(lambda: "checked" in reader.wait("Text 125 %", "radio button").states)
        assert "checked" not in reader.wait("Text 100 %", "radio button").states
        look.pages(("About this app", "About this app"))
    assert look.wrong == []


def test_every_question_and_every_advice_is_named_and_headed(seen: Desktop, reader: ScreenReader,
                                                             look: LookOver) -> None:
    def answer(question: str, *leads: tuple[str, str]) -> None:
        """Choose each answer of this question, look over what it leads to, and come back."""
        for name, heading in leads:
            reader.press(name, "radio button")
            assert reader.until(lambda name=name: "checked" in reader.wait(name, "radio button").states)
            look.pages(("Continue", heading), ("Back", question))

    with seen.window():
        look.page("This app can't send anything yet.")
        reader.press("Got it")
        look.pages(("See how it works", "See how it works"), ("Start", "Where is the picture?"))
        assert "enabled" not in {state for node in reader.everything() if node.name == "Continue"
                                 for state in node.states}
        answer("Where is the picture?", ("On a phone", "Do it on the phone."),
               ("I don't have it", "You don't need to find it."),
               ("I only know a link", "Save the link, not the picture."),
               ("It's fake", "A fake counts too."), ("I'm not sure", "That's OK. Take your time."))
        reader.press("On this computer")
        look.pages(("Continue", "How old were you in the picture?"))
        answer("How old were you in the picture?", ("18 or over", "StopNCII is the right place."),
               ("Some of each", "Two places can help."), ("I'm not sure", "That's OK."))
        reader.press("Under 18")
        look.pages(("Continue", "Who else can use this computer?"))
        answer("Who else can use this computer?", ("Someone else too", "Then we keep nothing about you here."))
        reader.press("Only me")
        look.pages(("Continue", "Good to know before you start"), ("Start", "Add pictures and videos"))
    assert look.wrong == []


def test_the_whole_main_job_by_assistive_means_and_nobody_is_told_the_code(
        seen: Desktop, reader: ScreenReader, ears: Ears, look: LookOver, tmp_path: Path) -> None:
    """From adding files by their path to undoing a stop; and afterwards all that was ever told is searched."""
    files = [media.jpeg(tmp_path), media.jpeg(tmp_path, "two.jpg", seed=2)]
    with seen.window():
        practise(reader)
        begin(reader)
        look.page("Add pictures and videos")
        reader.press("Choose files")
        reader.wait("File name", "text")
        look.everything("the file chooser")
        reader.press("Cancel")
        reader.until(lambda: reader.find("File name") is None)
        add(reader, *files)
        look.page("What leaves this computer")
        look.pages(("Show exactly what is sent", "Exactly what is sent"), ("Back", "What leaves this computer"),
                   ("Next: your code", "Keep this code"))
        reader.press("A card for a helper")
        reader.wait("Save the helper's card")
        for name, role in (("I wrote it down", "check box"), ("Yes, keep it", "radio button")):
            reader.press(name, role)
            assert reader.until(lambda name=name, role=role: "checked" in reader.wait(name, role).states)
        assert "checked" not in reader.wait("No", "radio button").states
        look.everything("Keep this code")
        look.pages(("I've kept it", "Ready to send"), ("Send", "Done. Nothing was sent."),
                   ("Add a passphrase", "A passphrase for what is kept here"), ("Not now", "Done. Nothing was sent."),
                   ("See your case", "Your case"), ("Play the hotline", "Play the hotline"))
        reader.press("Accept it")
        reader.wait("There is news.")
        look.everything("unheard news")
        reader.press("Show the news")
        reader.wait("Fingerprints delivered")
        look.everything("heard news")
        look.pages(("Play the hotline", "Play the hotline"))
        assert {"Which picture", "Which platform", "What it says"} <= {
            node.description for node in reader.everything() if node.role == "combo box"}
        look.pages(("Back", "Your case"))
        reader.press("What happened with Picture 1")
        reader.press("Your code and card")
        reader.wait("Save a card")
        look.everything("an open card")
        reader.press("Stop Picture 2")
        reader.press("Yes, stop")
        reader.press("Undo the stop")
        reader.until(lambda: reader.find("Undo the stop") is None)
        assert reader.wait("Stop Picture 2")
        look.pages(("I have a changed copy", "A changed copy"), ("Back", "Your case"),
                   ("My notes", "A passphrase for what is kept here"))
        for field in ("Your new passphrase", "The same once more"):
            reader.wait(field, "text").type(PASSPHRASE)
        look.everything("a typed passphrase")
        reader.press("Set my passphrase")
        look.pages(("Go on", "My notes"))
    heard = list(ears.heard)
    code = seen.command("cases", "--show-codes", "--json", given=f"{PASSPHRASE}\n").data["cases"][0]["case_code"]
    assert look.wrong == []
    assert PASSPHRASE not in look.told
    assert any("fingerprint" in words for words in look.told)
    told = "\n".join(look.told + heard)
    for at in range(0, len(code), 5):
        assert code[at:at + 5] not in told
        assert ", ".join(code[at:at + 5]) not in told


def test_the_code_is_spelt_group_by_group_to_those_who_ask(seen: Desktop, reader: ScreenReader, ears: Ears) -> None:
    with seen.window():
        practise(reader)
        begin(reader)
        reader.press("Use the sample picture")
        reader.press("Continue with 1 of 1")
        reader.press("Next: your code")
        reader.wait("Keep this code", "heading")
        assert not [words for words in ears.heard if words.startswith("Group")]
        for number in range(1, 5):
            reader.press("Read the code to me")
            assert reader.until(lambda number=number: any(words.startswith(f"Group {number}:") for words in ears.heard))
        spelt = [words for words in ears.heard if words.startswith("Group")]
        reader.press("Yes, keep it")
        reader.press("I've kept it")
        reader.press("Send")
        reader.wait("Done. Nothing was sent.")
    code = seen.command("cases", "--show-codes", "--json").data["cases"][0]["case_code"].replace("-", "")
    heard = "".join(words.partition(": ")[2].partition(".")[0].replace(", ", "") for words in spelt)
    assert heard == code


def test_the_whole_main_job_by_keys_alone(seen: Desktop, reader: ScreenReader, ears: Ears, tmp_path: Path) -> None:
    """Tab, Space, Enter, arrows and typing; what the keyboard is on is what a screen reader would say."""
    picture = media.jpeg(tmp_path)
    hand = Keys(seen, reader, ears)
    with seen.window() as program:
        reader.wait("Got it")
        seen.xdotool("windowfocus", "--sync", seen.wait_for_window(program))
        for name in ("Got it", "See how it works", "Start"):
            hand.use(name)
        reader.wait("Where is the picture?", "heading")
        hand.use("On this computer")
        hand.use("Continue")
        reader.wait("How old were you in the picture?", "heading")
        hand.use("Under 18")
        hand.use("Continue")
        reader.wait("Who else can use this computer?", "heading")
        hand.use("Only me")
        hand.use("Continue")
        hand.use("Start")
        hand.use("Choose files")
        reader.wait("File name", "text")
        hand.reach("File name")
        seen.xdotool("type", str(picture))
        seen.xdotool("key", "Return")
        reader.wait("Continue with 1 of 1")
        for name in ("Continue with 1 of 1", "Next: your code", "Yes, keep it", "I've kept it", "Send", "See your case",
                     "Play the hotline", "Accept it", "Show the news", "Stop this case", "Yes, stop",
                     "Undo the stop"):
            hand.use(name)
        reader.wait("Fingerprints delivered")
        seen.xdotool("key", "alt+Left")
        assert program.process.poll() is None
    cases = seen.command("cases", "--json").data["cases"]
    assert [case["state"] for case in cases] == ["accepted"]


class Keys:
    """A hand on the keyboard of a person who hears where it is."""

    def __init__(self, desktop: Desktop, reader: ScreenReader, ears: Ears) -> None:
        self._desktop, self._reader, self._ears = desktop, reader, ears

    def use(self, name: str) -> None:
        """Reach what is called ``name``, as soon as it is there, and press Space on it."""
        self._reader.wait(name)
        self.reach(name)
        self._desktop.xdotool("key", "space")

    def reach(self, name: str) -> None:
        """Press Tab until the keyboard is on ``name``; a person gives up after a while."""
        passed = [self._ears.where]
        while not passed[-1].startswith(name):
            assert len(passed) < 80, f"no key reaches {name!r}; the keyboard was on {passed}"
            before = len(self._ears.focus)
            self._desktop.xdotool("key", "Tab")
            self._reader.until(lambda before=before: len(self._ears.focus) > before)
            passed.append(self._ears.where)
