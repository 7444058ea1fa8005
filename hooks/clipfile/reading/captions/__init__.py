"""An agency's caption string -> its fields, by a grammar of small rules."""
