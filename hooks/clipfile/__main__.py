"""`python -m clipfile` is the same as `clipfile`."""

from clipfile.commands.main import main

if __name__ == "__main__":
    main()
