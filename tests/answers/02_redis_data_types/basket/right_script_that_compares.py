import json

CAS = """
local now = redis.call('GET', KEYS[1])
if ARGV[1] == '' then
  if now then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'EX', 3600)
  return 1
end
if now ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
return 1
"""


def put(shop, name, product):
    while True:
        old = shop.get("b:" + name)
        d = json.loads(old) if old else {}
        d[product] = d.get(product, 0) + 1
        if shop.eval(CAS, 1, "b:" + name, old or "", json.dumps(d)):
            return


def basket(shop, name):
    old = shop.get("b:" + name)
    return json.loads(old) if old else {}
