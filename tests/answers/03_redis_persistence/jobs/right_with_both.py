def settings_for(job):
    if job == "orders":
        return {"appendonly": "yes", "appendfsync": "always", "save": "60 1"}
    if job == "visits":
        return {"save": "300 10 60 1"}
    return {"maxmemory": 8 * 2**20, "maxmemory-policy": "volatile-ttl"}
