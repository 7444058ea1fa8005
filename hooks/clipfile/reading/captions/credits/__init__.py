"""Who made and gave a picture, and what may be done with it."""
