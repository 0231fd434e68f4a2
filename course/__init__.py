"""The course as data, read from its notebooks, and a learner's copy of it."""
