"""Where Clipfile meets MkDocs: nothing else imports it.

Line numbers refer to MkDocs 1.6.1. ProperDocs 1.6.7 runs the same code.
"""
