"""The persons whom a raw text names."""
