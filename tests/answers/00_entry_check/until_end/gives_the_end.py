# ✗ what it gives of tea, mug, end, pen: expected ['tea', 'mug'], but got ['tea', 'mug', 'end']. Look at "What `await` does in a cell" in lesson 00.
#     The text `end` itself is not given.
# CheckFailed: what it gives of tea, mug, end, pen

def until_end(texts):
    for text in texts:
        yield text
        if text == "end":
            return
