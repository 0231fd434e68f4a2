# ✓ what it gives of tea, mug, end, pen: ['tea', 'mug']
# ✓ what it gives of tea, mug: ['tea', 'mug']
# ✓ what it has taken in the end, of tea, end, pen: ['tea', 'end']
# ✗ what it has taken to give the first: expected ['tea'], but got ['tea', 'mug', 'end']. Look at "What `await` does in a cell" in lesson 00.
#     It takes all before it gives one. Write `yield` where you collect.
# CheckFailed: what it has taken to give the first

def until_end(texts):
    found = []
    for text in texts:
        if text == "end":
            break
        found.append(text)
    return found
