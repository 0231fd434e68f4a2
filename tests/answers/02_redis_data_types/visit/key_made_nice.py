# ✗ pages with odd names: expected [1, 1, 2, 1, 1, 1, 1], but got [
# Two names that differ in anything are two pages: take the name as it is.

import re


def slug(page):
    """Make a nice key of the name of a page."""
    return re.sub(r"[^a-z0-9]+", "-", page.lower()).strip("-")


def visit(shop, page):
    """Count a visit to a page, and return its number."""
    return shop.incr(f"hits:{slug(page)}")
