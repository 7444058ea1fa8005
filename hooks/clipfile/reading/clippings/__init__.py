"""A raw text, as a scraper leaves it -> the parts of an article."""
