# ✗ what Ann's and Cyd's consumers get from Bob's, on the live server: expected
# but got {'Ann': 'closed with 1011', 'Cyd': 'closed with 1011'}. Look at "What comes back is not always what went in" in lesson 06.
# The message has to hold the whole plan: Ann's process does not know the variables of Bob's.
# Besides, a consumer raised IndexError: list index out of range (where, stands below).

plans = []


def to_message(plan):
    plans.append(plan)
    return {"type": "seats.changed", "number": len(plans) - 1}


def from_message(message):
    return plans[message["number"]]
