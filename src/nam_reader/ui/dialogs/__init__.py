"""Popups and panels that come and go."""
