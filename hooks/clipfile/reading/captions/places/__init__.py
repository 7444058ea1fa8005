"""The place that a caption's words state."""
