"""The rules of the gate, each named by its clause."""
