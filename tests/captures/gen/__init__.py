"""Builders of the test captures; see ../README.md."""
