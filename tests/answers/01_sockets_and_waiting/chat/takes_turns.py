# ✓ Ann says hi, Bob says hello: {'Ann hears': 'hello\n', 'Bob hears': 'hi\n', 'chat': 'goes on'}
# ✗ Bob speaks first, three times, then Ann: expected {'Ann hears': 'one\ntwo\nthree\n', 'Bob hears': 'yes\n', 'chat': 'goes on'}, but got {'Ann hears': '', 'Bob hears': '', 'chat': 'goes on'}. Look at "Cure three: an event loop" in lesson 01.
#     They take turns. Who waits for a word of Ann's does not hear Bob: wait for both at the same time, in two coroutines.
# CheckFailed: Bob speaks first, three times, then Ann

async def chat(ann, bob):
    while True:
        line = await ann[0].readline()
        bob[1].write(line)
        answer = await bob[0].readline()
        ann[1].write(answer)
        if not line or not answer:
            ann[1].close()
            bob[1].close()
            return
