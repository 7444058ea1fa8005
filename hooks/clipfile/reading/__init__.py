"""Bytes -> typed values: front matter, articles, person records, captions, text."""
