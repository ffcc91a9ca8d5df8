"""Cards: what is ours, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance import card
from attendance.card import CardError, Handle

handles = st.binary(min_size=16, max_size=16).map(Handle)


@given(handles)
def test_a_printed_card_reads_back(handle: Handle) -> None:
    text = card.printed(handle)
    assert len(text) == card.PRINTED_LENGTH
    assert card.parse(text) == handle


@pytest.mark.parametrize(
    "text",
    [
        "",
        "G2",
        "G2AAAAAAAAAAAAAAAAAAAAAAAAAB",  # non-zero pad bits
        "g2aaaaaaaaaaaaaaaaaaaaaaaaaa",  # lower case
        "G2aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "G1AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "G2AAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "G2AAAAAAAAAAAAAAAAAAAAAAAAA=",
        "G2AAAAAAAAAAAAAAAAAAAAAAAAA字",
        "https://example.org/",
    ],
)
def test_any_other_text_is_not_a_card(text: str) -> None:
    with pytest.raises(CardError):
        card.parse(text)


@given(handles, st.integers(0, 2**40))
def test_an_entry_opens_for_its_card_and_version_alone(handle: Handle, version: int) -> None:
    key, name = card.entry_key(handle), card.card_hash(handle)
    sealed = card.seal(key, "王*", name, version, bytes(12))
    assert card.unseal(key, sealed, name, version) == "王*"
    with pytest.raises(CardError):
        card.unseal(key, sealed, name, version + 1)
    with pytest.raises(CardError):
        card.unseal(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), name, version)
