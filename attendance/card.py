"""The card: a random handle with no personal data, and what may be derived from it.

A printed card is `G2` and 26 base32 characters (128 bits): a version-2 QR in alphanumeric mode, also at level Q.
Nobody keeps the handle: rosters hold its hash, and what the screen may show lies under a key derived from it.
"""

import hashlib
from typing import NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from attendance.model import CardHash, base32, from_base32

Handle = NewType("Handle", bytes)

PREFIX = "G2"
PRINTED_LENGTH = 28
HANDLE_BYTES = 16
HASH_BYTES = 16
NONCE_BYTES = 12

_HASH_DOMAIN = b"fangxue/card/2\0"
_KEY_DOMAIN = b"fangxue/entry/1"


class CardError(ValueError):
    """The text or the sealed entry is not of a card of ours."""


def parse(text: str) -> Handle:
    """The handle of a printed card. CardError for any other text, lower case and non-zero pad bits included."""
    if len(text) != PRINTED_LENGTH or not text.startswith(PREFIX):
        raise CardError("not a card")
    try:
        return Handle(from_base32(text[len(PREFIX) :], HANDLE_BYTES))
    except ValueError:
        raise CardError("not a card") from None


def printed(handle: Handle) -> str:
    """The text to print as a QR code."""
    return PREFIX + base32(handle)


def card_hash(handle: Handle) -> CardHash:
    """How rosters name a card: 16 bytes of SHA-256 over the domain and the handle."""
    return CardHash(hashlib.sha256(_HASH_DOMAIN + handle).digest()[:HASH_BYTES])


def entry_key(handle: Handle) -> bytes:
    """K, 32 bytes: opens this card's roster entry (HKDF-SHA-256, RFC 5869, no salt)."""
    return HKDF(SHA256(), 32, None, _KEY_DOMAIN).derive(handle)


def _bound(card: CardHash, version: int) -> bytes:
    return card + version.to_bytes(8, "big")


def seal(key: bytes, shown: str, card: CardHash, version: int, nonce: bytes) -> bytes:
    """Encrypt what the screen may show, bound to card and roster version. A nonce is used once."""
    return nonce + AESGCM(key).encrypt(nonce, shown.encode(), _bound(card, version))


def unseal(key: bytes, sealed: bytes, card: CardHash, version: int) -> str:
    """The inverse of `seal`; CardError if the entry is another card's, another version's or altered."""
    try:
        nonce, box = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return AESGCM(key).decrypt(nonce, box, _bound(card, version)).decode()
    except (InvalidTag, ValueError):
        raise CardError("this roster entry is not for this card") from None
