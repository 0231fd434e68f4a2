"""How a class written in a notebook travels to another process: by value, each time as a fresh copy.

Unpickling runs whatever code the pickle holds, so it trusts whoever wrote it. Here that is one person: the pickles go
over the pipes between the notebook and its children, which only a process of the same user (or root) can open, and that
one could write into the learner's notebooks just as well. Nothing that came from outside is ever unpickled: what
clients send is text and bytes, and what comes out of Redis, which others may write to, is msgpack. A serializer written
in a notebook can break this rule, and should not: with pickle in it, who can write to that Redis can run code here.
"""

import asyncio
import contextlib
import io
import pickle
import sys
import sysconfig
import types

import cloudpickle

from labserver import project
from labserver.errors import LabError

# These do pickle, but what arrives is a copy that nobody in the notebook feeds or hears: a silent trap.
_COPIES_ARE_USELESS = (
    asyncio.Queue, asyncio.Event, asyncio.Lock, asyncio.Condition, asyncio.Semaphore, io.TextIOWrapper, io.BufferedReader
)
_LAB = __file__.removesuffix("travel.py")
_INSTALLED = tuple(sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib", "platlib"))


class StaysInNotebook:
    """A thing of the notebook's process alone. `hint` says what to use on the other side."""

    hint = "It lives in the notebook only"

    def __reduce__(self):
        raise pickle.PicklingError(f"{type(self).__name__} stays in the notebook")


class _Pickler(cloudpickle.Pickler):
    def reducer_override(self, obj):
        if obj is getattr(sys.modules.get("django.conf"), "settings", None):
            return getattr, (sys.modules["django.conf"], "settings")  # the other side has its own
        if isinstance(obj, _COPIES_ARE_USELESS):
            raise pickle.PicklingError(f"a copy of {type(obj).__name__} would be of no use")
        return super().reducer_override(obj)


def pack(thing, about=None):
    """Return a class, a function or an ASGI application as bytes that `unpack` turns into a copy of it, in another process.

    All that it uses of the notebook goes with it: functions, constants, base classes. What belongs to the project is
    found there again, and does not travel.
    about: the class within, to which an error of an application refers.
    Raises `LabError`, which names the variable, where one of these cannot travel.
    """
    about = about or thing
    by_value = cloudpickle.list_registry_pickle_by_value()
    modules = {
        module
        for module in map(_module_of, getattr(about, "__mro__", [about]))
        if _is_yours(module) and not project.is_of_ours(module.__file__) and module.__name__ not in by_value
    }
    for module in modules:
        cloudpickle.register_pickle_by_value(module)
    with _settings_that_can_be_looked_at():
        try:
            return _dumps(thing)
        except Exception as error:
            raise LabError(_why_not(about, error)) from None
        finally:
            for module in modules:
                cloudpickle.unregister_pickle_by_value(module)


def unpack(data):
    """Return a new copy of what was packed, one that shares nothing with earlier copies.

    cloudpickle remembers the classes that it has loaded, and would change the earlier copy in place:
    the class that open connections are using. So it is made to forget.
    """
    cloudpickle.cloudpickle._DYNAMIC_CLASS_TRACKER_BY_ID.clear()
    return pickle.loads(data)


@contextlib.contextmanager
def _settings_that_can_be_looked_at():
    """Let cloudpickle ask of what class `django.conf.settings` is, where nothing has configured them.

    A consumer reads settings.REDIS_URL, so the name is in its cell; without settings, the question raises.
    """
    conf = sys.modules.get("django.conf")
    if conf is None or conf.settings.configured:
        yield
        return
    conf.settings.configure()
    try:
        yield
    finally:
        conf.settings._wrapped = conf.empty


def _dumps(thing):
    with io.BytesIO() as file:
        _Pickler(file).dump(thing)
        return file.getvalue()


def _module_of(thing):
    return sys.modules.get(getattr(thing, "__module__", None))


def _is_yours(module):
    """Tell a learner's own module, which may not be importable elsewhere, from an installed one."""
    file = getattr(module, "__file__", None)
    return bool(file) and not is_installed_file(file)


def is_installed_file(file):
    """Tell Python's, a library's or the lab's own source file from one of the learner's."""
    compiled = file.endswith(".pyx")  # named as on the machine that compiled it
    return compiled or file.startswith((*_INSTALLED, _LAB, "<frozen"))


def _why_not(thing, error):
    """Say which variable keeps a class or function from travelling."""
    who = getattr(thing, "__name__", type(thing).__name__)
    for name, value in _uses(thing, seen=set()):
        if not _travels(value):
            otherwise = "Make it inside the consumer (in connect, say), or keep it in Redis"
            hint = getattr(getattr(value, "__self__", value), "hint", "") or otherwise
            return f"{who} runs in another process and cannot take `{name}` ({_kind(value)}) with it. {hint}."
    return f"{who} runs in another process and cannot travel there: {error}."


def _kind(value):
    kind = type(value)
    return kind.__name__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__name__}"


def _travels(value):
    with contextlib.suppress(Exception):
        return bool(_dumps(value))


def _uses(thing, seen):
    """Yield (name, value) for each variable that a class or function takes with it, deepest first."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    if isinstance(thing, type):
        named = [item for base in thing.__mro__ if not _is_installed(base) for item in vars(base).items()]
    else:
        named = list(_variables(thing)) if isinstance(thing, types.FunctionType) else list(vars(thing).items())
    for name, value in named:
        if isinstance(value, (staticmethod, classmethod, property)):
            value = getattr(value, "__func__", None) or value.fget
        if isinstance(value, (type, types.FunctionType)):
            if not _is_installed(value):
                yield from _uses(value, seen)
        elif not (name.startswith("__") and name.endswith("__")):
            yield name, value


def _is_installed(thing):
    module = _module_of(thing)
    return module is not None and module.__name__ != "__main__" and not _is_yours(module)


def _variables(function):
    """Yield (name, value) of a function's closure, its defaults and the globals that its code names."""
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        if name != "__class__":
            yield name, cell.cell_contents
    yield from zip(reversed(function.__code__.co_varnames[: function.__code__.co_argcount]), reversed(function.__defaults__ or ()))
    yield from (function.__kwdefaults__ or {}).items()
    for code in _codes(function.__code__):
        for name in code.co_names:
            if name in function.__globals__:
                yield name, function.__globals__[name]


def _codes(code):
    """Yield a code object and those inside it (comprehensions, inner functions)."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _codes(constant)
