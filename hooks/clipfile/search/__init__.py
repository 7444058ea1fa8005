"""The search index that a reader's browser asks."""
