"""MQTT topics. The only place that spells one."""

from typing import NamedTuple

ROOT = "fx/1"


class Device(NamedTuple):
    """A topic of one device: `fx/1/<school>/<device>/<channel>`."""

    school: str
    device: str
    channel: str


def event(school: str, device: str) -> str:
    """Runs of events, device to gateway."""
    return f"{ROOT}/{school}/{device}/event"


def confirm(school: str, device: str) -> str:
    """Cursors, gateway to device."""
    return f"{ROOT}/{school}/{device}/confirm"


def health(school: str, device: str) -> str:
    """How a device is, device to gateway; not journalled."""
    return f"{ROOT}/{school}/{device}/health"


def command(school: str, device: str) -> str:
    """Orders to one device; never retained."""
    return f"{ROOT}/{school}/{device}/command"


def roster(school: str) -> str:
    """The one retained topic: version and digest of the newest snapshot."""
    return f"{ROOT}/{school}/roster"


def presence(school: str) -> str:
    """Where children are, gateway to kiosks, so that one gate knows the other."""
    return f"{ROOT}/{school}/presence"


def deny(school: str) -> str:
    """Cards that are dead at once, gateway to kiosks."""
    return f"{ROOT}/{school}/deny"


def parse(topic: str) -> Device | None:
    """A device's topic in parts, or None for any other."""
    match topic.split("/"):
        case ["fx", "1", school, device, channel]:
            return Device(school, device, channel)
    return None
