# ✗ what it gives of tea, mug, end, pen: expected ['tea', 'mug'], but got ['tea', 'mug', 'pen']. Look at "What `await` does in a cell" in lesson 00.
#     After `end` nothing more is given: leave the loop.
# CheckFailed: what it gives of tea, mug, end, pen

def until_end(texts):
    for text in texts:
        if text != "end":
            yield text
