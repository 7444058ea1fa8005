"""Between articles: who is in them, where, and with whom."""
