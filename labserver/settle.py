"""What "all is quiet" means, and how it is asked."""

import concurrent.futures


def settle(speakers, deadline):
    """Return True when every application instance of these speakers, where they are alive, waits for a message.

    Gives up at the deadline, with False: an endless stream never waits, a blocked event loop never answers. One process
    may just have sent a message to another, so two rounds have to find that as many messages were taken so far.
    """
    before = None
    while True:
        answers = [speaker.ask("settle") for speaker in speakers if speaker.alive]
        done, unsettled = concurrent.futures.wait(answers, deadline.remaining())
        activity = [answer.exception() is None and answer.result() for answer in done]
        if unsettled or sum(activity) == before:
            return not unsettled
        before = sum(activity)
