"""Whom a caption shows, and whom it only names."""
