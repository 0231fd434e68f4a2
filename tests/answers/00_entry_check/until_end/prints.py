# tea
# mug
# ✗ it raised TypeError: 'NoneType' object is not iterable (Cell, line 19, in gives: `given = list(until_end(source(*texts)))`). Look at "What `await` does in a cell" in lesson 00.
#     It has to give something that can be iterated over: write `yield text`.
# CheckFailed: see the line above.

def until_end(texts):
    for text in texts:
        if text == "end":
            return
        print(text)
