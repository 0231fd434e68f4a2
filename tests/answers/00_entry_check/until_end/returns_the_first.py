# ✗ what it gives of tea, mug, end, pen: expected ['tea', 'mug'], but got ['t', 'e', 'a']. Look at "What `await` does in a cell" in lesson 00.
#     `return text` ends the function with one text. `yield text` gives it and goes on.
# CheckFailed: what it gives of tea, mug, end, pen

def until_end(texts):
    for text in texts:
        if text == "end":
            return
        return text
