"""Archive -> the pages the site has."""
