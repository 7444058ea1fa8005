"""What leaves the archive for other readers than browsers: files, schemas, references."""
