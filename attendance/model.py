"""Identifiers and the words of the domain.

Forms are fixed by the contract between the tiers (docs/contract.md, "Identifiers").
"""

import base64
import re
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType
from zoneinfo import ZoneInfo

SchoolId = NewType("SchoolId", str)
ClassId = NewType("ClassId", str)
StudentId = NewType("StudentId", str)
StaffId = NewType("StaffId", str)
DeviceId = NewType("DeviceId", str)
JournalId = NewType("JournalId", str)
CardHash = NewType("CardHash", bytes)

SCHOOL_ZONE = ZoneInfo("Asia/Shanghai")
MAX_SEQ = 2**53 - 1

INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z\Z")
SLUG = re.compile(r"[a-z][a-z0-9]{0,31}\Z")
DEVICE = re.compile(r"(?P<school>[a-z][a-z0-9]{0,31})-(kiosk|gateway|board|tablet|class)-[1-9][0-9]{0,3}\Z")


class Act(StrEnum):
    """What showing a card at a station is for."""

    CHECK_IN = "check_in"
    DEPART = "depart"
    BY_WINDOW = "by_window"


class ClockTrust(StrEnum):
    """How far the wall time of an event may be believed."""

    OK = "ok"
    DOUBTED = "doubted"


class CardStatus(StrEnum):
    """A card's standing in the signed roster."""

    ACTIVE = "active"
    LOST = "lost"
    SPARE = "spare"
    RETIRED = "retired"


class StoredBy(StrEnum):
    """Who holds an event durably, as a confirmation says it."""

    GATEWAY = "gateway"
    SERVER = "server"


class Position(NamedTuple):
    """An event's identity, made where the fact is made. `seq` counts from 1 without gaps."""

    journal: JournalId
    seq: int


def base32(data: bytes) -> str:
    """RFC 4648 base32 in upper case, without padding."""
    return base64.b32encode(data).decode().rstrip("=")


def from_base32(text: str, length: int) -> bytes:
    """The inverse of `base32` for exactly `length` bytes; ValueError if any other text would read the same."""
    data = base64.b32decode(text + "=" * (-len(text) % 8))
    if len(data) != length or base32(data) != text:
        raise ValueError(text)
    return data


def person_id(random: bytes) -> str:
    """A student, guardian or staff id: 64 random bits as 13 characters."""
    return base32(random[:8])


def journal_id(random: bytes) -> JournalId:
    """A journal id: 128 random bits as 26 characters."""
    return JournalId(base32(random[:16]))


def school_of(device: str) -> SchoolId:
    """The school a device id belongs to; ValueError if it is not a device id."""
    match = DEVICE.match(device)
    if match is None:
        raise ValueError(device)
    return SchoolId(match["school"])


def rfc3339(at: datetime) -> str:
    """UTC with milliseconds (RFC 3339), as stored: `2026-09-15T10:00:00.000Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def from_rfc3339(text: str) -> datetime:
    """The inverse of `rfc3339`; ValueError for any other form, zone or precision."""
    if INSTANT.match(text) is None:
        raise ValueError(text)
    return datetime.fromisoformat(text)


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970 in UTC."""
    return (at - EPOCH) // MILLISECOND


def from_ms(ms: int) -> datetime:
    """The inverse of `to_ms`, aware in UTC."""
    return EPOCH + ms * MILLISECOND


def school_day(at: datetime) -> date:
    """The date on the school's wall calendar (Asia/Shanghai)."""
    return at.astimezone(SCHOOL_ZONE).date()
