# ✗ it raised RuntimeError: generator raised StopIteration (Cell, line 19, in gives: `given = list(until_end(source(*texts)))`). Look at "What `await` does in a cell" in lesson 00.
#     A generator ends with `return`. `StopIteration` is for what calls it.
# CheckFailed: see the line above.

def until_end(texts):
    for text in texts:
        if text == "end":
            raise StopIteration
        yield text
