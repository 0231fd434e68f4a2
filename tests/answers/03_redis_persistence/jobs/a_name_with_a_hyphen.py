# ✗ … did not start (exit status 1; its last lines: … | >>> 'append-only yes' | Bad directive or wrong number of arguments). Look at "Cache, session store, queue: what may be lost" in lesson 03.
#     What does not start has settings that Redis does not know: its last lines name them.
# CheckFailed: see the line above.

def settings_for(job):
    if job == "orders":
        return {"append-only": "yes"}
    if job == "visits":
        return {"save": "900 1"}
    return {"maxmemory": "8mb", "maxmemory-policy": "volatile-lru"}
