"""Where the person is now, and the way back."""
from __future__ import annotations

from dataclasses import dataclass, replace

from tid_desktop.flow.answers import Age, Answers, Keep, Where, Who
from tid_desktop.flow.steps import YOUNG_PEOPLE, NoSuchWay, Step, Verb, Way, next_step

# Arriving here closes the way back: what was sent can't be unsent by going back, and Home is a fresh start.
_NO_WAY_BACK = frozenset({Step.HOME, Step.SENT})


@dataclass(frozen=True, slots=True)
class Frame:
    """One step of the way: the answers as they were on arrival, and what was chosen there, once it was."""

    step: Step
    answers: Answers
    chosen: Way | None = None


class Flow:
    """The person's way through the program. ``served``: whom this copy's hotline takes, by the age in the picture."""

    def __init__(self, *, served: frozenset[Age] = YOUNG_PEOPLE) -> None:
        self._served = served
        self._frames = [Frame(Step.HOME, Answers())]

    @property
    def step(self) -> Step:
        return self._frames[-1].step

    @property
    def answers(self) -> Answers:
        return self._frames[-1].answers

    @property
    def chosen(self) -> Way | None:
        """What was chosen on this step before the person went back to it; to be shown as chosen again."""
        return self._frames[-1].chosen

    @property
    def can_go_back(self) -> bool:
        return len(self._frames) > 1

    def take(self, way: Way) -> Step:
        """Answer this step or press one of its buttons; return where that leads. Raises NoSuchWay."""
        here = self._frames[-1]
        answers = _with(here, way)
        target = next_step(here.step, way, answers, served=self._served)
        if target is Step.HOME:
            answers = Answers()
        if target in _NO_WAY_BACK:
            self._frames.clear()
        else:
            self._frames[-1] = replace(here, chosen=way)
        self._frames.append(Frame(target, answers))
        return target

    def back(self) -> Step:
        """Return to the step before, with the answers as they were there. Raises NoSuchWay at the beginning."""
        if not self.can_go_back:
            raise NoSuchWay(f"back on {self.step}")
        self._frames.pop()
        return self.step

    def open_case(self, *, practice: bool) -> Step:
        """Open a case that was found: from here on this is practice, or not, as the case is."""
        self.take(Verb.OPEN_CASE)
        self._frames[-1] = Frame(self.step, replace(self.answers, practice=practice))
        return self.step

    def close_way_back(self) -> None:
        """From now on there is no Back: something may have been sent."""
        del self._frames[:-1]

    def finish(self) -> Step:
        """Home, with nothing remembered. Possible everywhere."""
        self._frames = [Frame(Step.HOME, Answers())]
        return Step.HOME


def _with(here: Frame, way: Way) -> Answers:
    """The answers with ``way`` among them: an answer fills its field, some buttons change the mode."""
    answers = here.answers
    match way:
        case Where():
            return replace(answers, where=way)
        case Age():
            return replace(answers, age=way)
        case Who():
            return replace(answers, who=way)
        case Keep():
            return replace(answers, keep=way)
        case Verb.PRACTISE:
            return replace(answers, practice=True)
        case Verb.HELP_SOMEONE:
            return replace(answers, helper=True)
        case Verb.ADD_MORE | Verb.SENT:
            return replace(answers, adding=way is Verb.ADD_MORE)
        case _:
            return answers
