# ✓ three visits to a page, and one to another: [1, 2, 3, 1]
# ✓ visits here, there and here again, whenever the other process comes: [1, 2, 3]
# ✓ seconds that are left to what is in Redis: [-1]
# ✓ the other process came after each of 25 answers: [1, 2, 3]
# ✓ many visits: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
# ✗ pages with odd names: expected [1, 1, 2, 1, 1, 1, 1], but got [1, 1, 2, 3, 4, 2, 3]. Look at "Strings: two visitors, one hit" in lesson 02.
#     Two names that differ in anything are two pages: take the name as it is.
# CheckFailed: pages with odd names

import re


def slug(page):
    """Make a nice key of the name of a page."""
    return re.sub(r"[^a-z0-9]+", "-", page.lower()).strip("-")


def visit(shop, page):
    """Count a visit to a page, and return its number."""
    return shop.incr(f"hits:{slug(page)}")
