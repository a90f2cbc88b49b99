"""Every failure this program can name.

    TidError
     +-- UserFacingError     the person can read it; has ``code``, ``message`` and ``action``
     |    +-- FileProblem    one chosen file; the others go on
     |    +-- CodeProblem    a case code that was typed
     |    +-- KeyringProblem the computer's password store
     |    +-- SendProblem    the way to the hotline; a kept case waits and can be sent again
     |    +-- CaseProblem    what the hotline says about a case
     |    +-- SetupProblem   this copy or this computer
     +-- Cancelled           the person stopped it; nothing is shown
     +-- InternalError       a fault of ours; shown as one calm sentence

A process never passes text to another one: it passes ``code``, and the receiving side finds the sentence here.
Sentences are English; the window translates them (context ``errors``).
"""
from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name is what Qt's lupdate looks for
    """Mark ``text`` for translation and return it unchanged. No Qt is needed here."""
    return text


class TidError(Exception):
    """Root of the tree. ``code`` is stable: tests, the command line and other processes rely on it."""

    code: ClassVar[str] = "inner"


class InternalError(TidError):
    """A fault of ours. The text is for developers and holds no path, name, hash or case code."""

    message: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong in this program. It's not your fault.")
    action: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Close it and open it again.")


class Cancelled(TidError):
    """The person stopped what was going on."""

    code = "cancelled"


class UserFacingError(TidError):
    """A failure with a sentence for the person (``message``) and what they can do (``action``)."""

    message: ClassVar[str] = ""
    action: ClassVar[str] = ""

    def __str__(self) -> str:
        return f"{self.message} {self.action}".strip()


# --- one chosen file ------------------------------------------------------------------------------------------------

class FileProblem(UserFacingError):
    """A problem of one file. Its ``code`` is also the file's ``status`` (see fingerprint.model.FileStatus)."""

    action = QT_TRANSLATE_NOOP("errors", "You can leave it out. You did nothing wrong.")


class NotMedia(FileProblem):
    code = "not_media"
    message = QT_TRANSLATE_NOOP("errors", "This is not a picture or video that we can read.")


class EmptyFile(FileProblem):
    code = "empty"
    message = QT_TRANSLATE_NOOP("errors", "This file is empty.")


class DamagedFile(FileProblem):
    code = "damaged"
    message = QT_TRANSLATE_NOOP("errors", "We couldn't read this one. It may be damaged.")


class ProtectedFile(FileProblem):
    code = "protected"
    message = QT_TRANSLATE_NOOP("errors", "This one is locked, so we couldn't open it.")
    action = QT_TRANSLATE_NOOP("errors", "Unlock it first, or leave it out.")


class TooBig(FileProblem):
    code = "too_big"
    message = QT_TRANSLATE_NOOP("errors", "This one is too big for this program.")


class NoFrames(FileProblem):
    code = "no_frames"
    message = QT_TRANSLATE_NOOP("errors", "This video has no pictures in it.")


class Gone(FileProblem):
    code = "gone"
    message = QT_TRANSLATE_NOOP("errors", "We can't find this one any more.")
    action = QT_TRANSLATE_NOOP("errors", "Was it moved or on a stick? Add it again, or leave it out.")


class TimedOut(FileProblem):
    code = "timed_out"
    message = QT_TRANSLATE_NOOP("errors", "This one took too long, so we stopped.")


class WorkerFailed(FileProblem):
    code = "inner"
    message = QT_TRANSLATE_NOOP("errors", "Something went wrong with this one. It's not your fault.")
    action = QT_TRANSLATE_NOOP("errors", "Try it once more, or leave it out.")


class LowQuality(FileProblem):
    """Not a failure of reading: the exact-file code is sent, the picture's fingerprints are not."""

    code = "low_quality"
    message = QT_TRANSLATE_NOOP("errors", "This one is very plain or blurred. Only exact copies can be found.")
    action = QT_TRANSLATE_NOOP("errors", "You can still use it.")


# --- the case code --------------------------------------------------------------------------------------------------

class CodeProblem(UserFacingError):
    """A code that can't be right. ``group`` (1 to 4) and ``suggestion`` are filled in where they are known.

    ``suggestion`` is itself a case code: show it, never log it.
    """

    code = "code_wrong"
    message = QT_TRANSLATE_NOOP("errors", "This code doesn't look right.")
    action = QT_TRANSLATE_NOOP("errors", "Check it once more, letter by letter.")

    def __init__(self, *, group: int | None = None, suggestion: str | None = None) -> None:
        super().__init__()
        self.group = group
        self.suggestion = suggestion


class CodeIncomplete(CodeProblem):
    code = "code_incomplete"
    message = QT_TRANSLATE_NOOP("errors", "The code isn't complete yet. It has 4 groups of 5.")
    action = QT_TRANSLATE_NOOP("errors", "Type what is missing.")


class CodeOfAnotherCopy(CodeProblem):
    code = "code_other_hotline"
    message = QT_TRANSLATE_NOOP("errors", "This code is right, but it's from another hotline's program.")
    action = QT_TRANSLATE_NOOP("errors", "Use the program you made the code with.")


class OtherCase(CodeProblem):
    code = "other_case"
    message = QT_TRANSLATE_NOOP("errors", "This is the code of another case.")
    action = QT_TRANSLATE_NOOP("errors", "Type the code of the case you opened.")


class StatusOnlyCode(CodeProblem):
    code = "code_status_only"
    message = QT_TRANSLATE_NOOP("errors", "With this code you can look, but not change anything.")
    action = QT_TRANSLATE_NOOP("errors", "To add or stop, use the full code.")


# --- the password store of the computer -----------------------------------------------------------------------------

class KeyringProblem(UserFacingError):
    """The computer's password store can't be used now. Card only always works."""

    code = "keyring_failed"
    message = QT_TRANSLATE_NOOP("errors", "This computer's password store didn't work.")
    action = QT_TRANSLATE_NOOP("errors", "A code that you wrote down always works.")


class NoKeyring(KeyringProblem):
    code = "no_keyring"
    message = QT_TRANSLATE_NOOP("errors", "This computer has no safe place to keep a code.")


class KeyringLocked(KeyringProblem):
    code = "keyring_locked"
    message = QT_TRANSLATE_NOOP("errors", "This computer's password store is locked.")
    action = QT_TRANSLATE_NOOP("errors", "Unlock it and try again. A code that you wrote down always works.")


class KeyringTimedOut(KeyringProblem):
    code = "keyring_timed_out"
    message = QT_TRANSLATE_NOOP("errors", "This computer's password store didn't answer.")


class VaultDamaged(KeyringProblem):
    code = "vault_damaged"
    message = QT_TRANSLATE_NOOP("errors", "What was kept on this computer can't be read any more.")
    action = QT_TRANSLATE_NOOP("errors", "If you wrote your code down, it still works.")


class VaultUnreadable(KeyringProblem):
    """The sealed file may be whole, but the system doesn't let us read it now; so it must not be written over."""

    code = "vault_unreadable"
    message = QT_TRANSLATE_NOOP("errors", "What was kept here can't be read just now.")
    action = QT_TRANSLATE_NOOP("errors", "Try again later. If you wrote your code down, it still works.")


class NotKept(KeyringProblem):
    """The password store works, but the sealed file can't be written: disk full, read-only, no right to."""

    code = "not_kept"
    message = QT_TRANSLATE_NOOP("errors", "We couldn't keep this on this computer.")


class PassphraseNeeded(KeyringProblem):
    """What is kept here is behind a passphrase that was not typed in this run. A typed case code works without it."""

    code = "passphrase_needed"
    message = QT_TRANSLATE_NOOP("errors", "What is kept here opens with your passphrase.")
    action = QT_TRANSLATE_NOOP("errors", "Type it first. Your case code works without it.")


class WrongPassphrase(KeyringProblem):
    code = "passphrase_wrong"
    message = QT_TRANSLATE_NOOP("errors", "That wasn't your passphrase. That's easy to get wrong.")
    action = QT_TRANSLATE_NOOP("errors", "Try again, slowly. Look at big and small letters.")


class PassphraseTooShort(KeyringProblem):
    code = "passphrase_short"
    message = QT_TRANSLATE_NOOP("errors", "This passphrase is a little short.")
    action = QT_TRANSLATE_NOOP("errors", "Use 8 letters or more. Three or four words are good.")


class NoPassphrase(KeyringProblem):
    """Notes are kept only behind a passphrase."""

    code = "no_passphrase"
    message = QT_TRANSLATE_NOOP("errors", "Notes are kept only behind a passphrase.")
    action = QT_TRANSLATE_NOOP("errors", "Set one first.")


class NotesKept(KeyringProblem):
    """The passphrase can't be removed while there are notes behind it."""

    code = "notes_kept"
    message = QT_TRANSLATE_NOOP("errors", "Your notes need the passphrase, so we left it on.")
    action = QT_TRANSLATE_NOOP("errors", "Delete your notes first, or keep the passphrase.")


class PassphraseStays(KeyringProblem):
    """This computer has no password store that what is kept here could be opened to."""

    code = "passphrase_stays"
    message = QT_TRANSLATE_NOOP("errors", "Only the passphrase keeps this safe here, so we left it on.")
    action = QT_TRANSLATE_NOOP("errors", "You can change it at any time.")


class NotesFull(KeyringProblem):
    code = "notes_full"
    message = QT_TRANSLATE_NOOP("errors", "There is no room for more notes in this case.")
    action = QT_TRANSLATE_NOOP("errors", "Delete one that you don't need.")


# --- the way to the hotline -----------------------------------------------------------------------------------------

class SendProblem(UserFacingError):
    """Nothing is lost: the same case can be sent again. ``retry_after`` is in seconds, where the hotline gave it."""

    code = "unreachable"
    message = QT_TRANSLATE_NOOP("errors", "We couldn't reach the hotline.")
    action = QT_TRANSLATE_NOOP("errors", "Check the internet and try again.")

    def __init__(self, *, retry_after: int | None = None) -> None:
        super().__init__()
        self.retry_after = retry_after


class Unreachable(SendProblem):
    """No connection, or it broke."""


class CourierGone(Unreachable):
    """The process that may go online has ended. The window can't start another: it gave up the network itself."""

    code = "courier_gone"
    message = QT_TRANSLATE_NOOP("errors", "The part of this program that sends has stopped.")
    action = QT_TRANSLATE_NOOP("errors", "Close the program and open it again.")


class TorNotFound(SendProblem):
    """Tor is the way that was chosen, or the only one, and it isn't there: nothing goes another way."""

    code = "tor_not_found"
    message = QT_TRANSLATE_NOOP("errors", "Tor isn't running on this computer, so we sent nothing.")
    action = QT_TRANSLATE_NOOP("errors", "Open Tor Browser and leave it open. Then try again.")


class TorUnreachable(Unreachable):
    """Tor is there, but found no way to the hotline, or not in time."""

    code = "tor_unreachable"
    message = QT_TRANSLATE_NOOP("errors", "We couldn't reach the hotline through Tor.")
    action = QT_TRANSLATE_NOOP("errors", "Try again in a little while.")


class TooSlow(SendProblem):
    code = "too_slow"
    message = QT_TRANSLATE_NOOP("errors", "The hotline took too long to answer.")
    action = QT_TRANSLATE_NOOP("errors", "Try again in a little while.")


class NotSecure(SendProblem):
    code = "not_secure"
    message = QT_TRANSLATE_NOOP("errors", "The way to the hotline was not safe, so we sent nothing.")
    action = QT_TRANSLATE_NOOP("errors", "Try another network, like your home or phone.")


class ClockWrong(NotSecure):
    """The hotline's certificate is good, but at another time than this computer's clock tells."""

    code = "clock_wrong"
    action = QT_TRANSLATE_NOOP("errors", "Check this computer's date and time, then try again.")


class Busy(SendProblem):
    code = "busy"
    message = QT_TRANSLATE_NOOP("errors", "The hotline is very busy.")
    action = QT_TRANSLATE_NOOP("errors", "Try again in a little while.")


class BadAnswer(SendProblem):
    code = "bad_answer"
    message = QT_TRANSLATE_NOOP("errors", "The hotline's answer made no sense.")
    action = QT_TRANSLATE_NOOP("errors", "Try again later.")


class Refused(SendProblem):
    code = "refused"
    message = QT_TRANSLATE_NOOP("errors", "The hotline didn't take it.")
    action = QT_TRANSLATE_NOOP("errors", "Look for a newer version of this program.")


class TooMany(SendProblem):
    code = "too_many"
    message = QT_TRANSLATE_NOOP("errors", "This is more than one case can hold.")
    action = QT_TRANSLATE_NOOP("errors", "Start a second case for the rest.")


# --- what the hotline says about a case -----------------------------------------------------------------------------

class CaseProblem(UserFacingError):
    """The hotline answered, and this is what it means for the case."""

    code = "unknown_case"
    message = QT_TRANSLATE_NOOP("errors", "The hotline doesn't know this code.")
    action = QT_TRANSLATE_NOOP("errors", "Check the code. If it's right, the case may have ended.")


class UnknownCase(CaseProblem):
    """Unknown case and wrong token are one answer, so that nobody can find out which."""


class CaseLost(CaseProblem):
    """The hotline had this case once: perhaps an older back-up was put back there. It is in the outbox again."""

    code = "case_lost"
    message = QT_TRANSLATE_NOOP("errors", "The hotline doesn't have this case any more.")
    action = QT_TRANSLATE_NOOP("errors", "This computer still has it. You can send it again.")


class StopWaits(CaseLost):
    """Nothing is claimed to be stopped before a hotline that knows the case has said so."""

    code = "stop_waits"
    action = QT_TRANSLATE_NOOP("errors", "Your stop waits here. Send it again in a day or two.")


class NeverThere(CaseProblem):
    """Of a kept case only the code is left here, and the hotline never had it. Nobody mistyped anything."""

    code = "never_there"
    message = QT_TRANSLATE_NOOP("errors", "The hotline doesn't have this case.")
    action = QT_TRANSLATE_NOOP("errors", "Perhaps it was never sent. You can start a new one.")


class PracticeEnded(CaseProblem):
    code = "practice_ended"
    message = QT_TRANSLATE_NOOP("errors", "This was practice, and it wasn't kept. It ended with the program.")
    action = QT_TRANSLATE_NOOP("errors", "Nothing was ever sent. You can start again.")


class NoLocalFingerprints(CaseProblem):
    """A case that was found by its code: the hotline tells how it stands, and never gives fingerprints back."""

    code = "no_local_fingerprints"
    message = QT_TRANSLATE_NOOP("errors", "This computer doesn't have the fingerprints of this case.")
    action = QT_TRANSLATE_NOOP("errors", "With the full code you can add the copy all the same.")


class UndoTooLate(CaseProblem):
    code = "undo_too_late"
    message = QT_TRANSLATE_NOOP("errors", "It's too late to undo this stop.")
    action = QT_TRANSLATE_NOOP("errors", "You can add the picture again.")


class UnknownItem(CaseProblem):
    code = "unknown_item"
    message = QT_TRANSLATE_NOOP("errors", "This case has no such picture or video.")
    action = QT_TRANSLATE_NOOP("errors", "Look at the case again.")


class CaseDiffers(CaseProblem):
    code = "case_differs"
    message = QT_TRANSLATE_NOOP("errors", "The hotline has this case already, but with other content.")
    action = QT_TRANSLATE_NOOP("errors", "Start a new case.")


# --- this copy, this computer ---------------------------------------------------------------------------------------

class SetupProblem(UserFacingError):
    """This copy of the program or this computer can't do it."""

    code = "setup"
    message = QT_TRANSLATE_NOOP("errors", "This program isn't set up right.")
    action = QT_TRANSLATE_NOOP("errors", "Get it again from where you found it.")


class NotProtected(SetupProblem):
    """The sandbox could not be proved: no proof, no hashing (DESIGN section 5)."""

    code = "not_protected"
    message = QT_TRANSLATE_NOOP("errors", "We can't lock your pictures in safely here. So we don't open them.")
    action = QT_TRANSLATE_NOOP("errors", "Try another computer, or a service on the web.")


class NoHotline(SetupProblem):
    code = "no_hotline"
    message = QT_TRANSLATE_NOOP("errors", "This app can't send anything yet. It has no hotline.")
    action = QT_TRANSLATE_NOOP("errors", "You can practice, or use a service on the web.")


class ReachNotAllowed(SetupProblem):
    """A wide set is wished for, and this hotline's profile doesn't allow it (DESIGN section 4)."""

    code = "reach_not_allowed"
    message = QT_TRANSLATE_NOOP("errors", "This hotline takes no wide sets. They can show what a picture looks like.")
    action = QT_TRANSLATE_NOOP("errors", "Use the standard set. It finds mirrored and turned copies too.")


class BadProfile(SetupProblem):
    code = "bad_profile"
    message = QT_TRANSLATE_NOOP("errors", "The hotline's details in this app are not right.")


class ProfileExpired(SetupProblem):
    """Or this computer's clock is wrong. Nothing is handed in; looking and stopping stay possible."""

    code = "profile_expired"
    message = QT_TRANSLATE_NOOP("errors", "The hotline's details in this app are too old.")
    action = QT_TRANSLATE_NOOP("errors", "Check this computer's date, or get the newest version of this program.")


class NothingToSend(SetupProblem):
    code = "nothing_to_send"
    message = QT_TRANSLATE_NOOP("errors", "There is nothing to send yet.")
    action = QT_TRANSLATE_NOOP("errors", "Add a picture or video that we can read.")


def _leaves(cls: type[TidError]) -> list[type[TidError]]:
    return [cls] + [leaf for sub in cls.__subclasses__() for leaf in _leaves(sub)]


def file_problem(status: str) -> FileProblem:
    """The sentence for a file's status. Unknown statuses read like ``inner``; ``ready`` has none (KeyError)."""
    if status == "ready":
        raise KeyError(status)
    return {cls.code: cls for cls in _leaves(FileProblem)}.get(status, WorkerFailed)()  # type: ignore[return-value]


def from_code(code: str) -> TidError:
    """Rebuild the error of this module that another process named by ``code``; unknown codes are a fault of ours.

    Where a class and its base share a code, the error is the class.
    """
    known = {cls.code: cls for cls in _leaves(TidError) if cls.__module__ == __name__ and cls.code != "inner"}
    return known.get(code, InternalError)()
