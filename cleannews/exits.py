"""The exit codes that all commands share; of several inputs the highest wins."""

OK, FAILED, INTERRUPTED = 0, 2, 130
"""Nothing to complain of; wrong usage, or an input or output that failed; stopped by the user.

What 1 means is for each command to say.
"""
